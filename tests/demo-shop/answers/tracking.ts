import { FAST_DELIVERY } from '../print-order.ts';
import type { ShopEvent, ShopParcel } from '../print-parcels.ts';
import type { ShopOrder } from '../shop-state.ts';
import { askedOrder, type Data, printed, type Question } from './question.ts';

/** The data of `mtop.ae.ld.querydetail`: one item a package, none for an unknown order. */
export function trackingData(question: Question): Data {
  const stocked = askedOrder(question);
  if (!stocked) return { module: { trackingDetailLineList: [] }, result: true };
  const { order } = printed(stocked, question);
  const promise = order.services.find(({ title }) => title === FAST_DELIVERY);
  return {
    module: {
      isTrackingV2: true,
      trackingDetailLineList: order.parcels.map((parcel) => packageFields(order, parcel)),
      ...(promise
        ? {
            fastDeliveryInfoDTO: {
              fdTitle: promise.title,
              fdContent: promise.content,
              fdContentList: promise.content.split(' · '),
            },
          }
        : {}),
    },
    result: true,
  };
}

function packageFields(order: ShopOrder, parcel: ShopParcel): Data {
  return {
    mailNo: parcel.mailNo,
    originMailNo: parcel.mailNo,
    logisticsCarrierName: 'Demo Post',
    etaInfo: {
      // The spelling is the site's.
      etaSceneCode: parcel.isDelivered ? 'REAL_DELIVERY' : 'FULFILLLMENT_PROMISE_ETA',
      etaTimeText: parcel.headlineDay,
      etaTitleRichText: `<span style="color: #191919;"><strong>${parcel.headline}</strong></span>`,
      // Nothing else of the answer names its order.
      tipsLink: `https://www.aliexpress.com/p/tracking/pop-text.html?tradeOrderId=${order.orderId}&tradeOrderLineId=`,
    },
    packageItemList: parcel.lines.flatMap((place) => {
      const line = order.lines[place];
      return line
        ? {
            itemId: Number(line.productId),
            itemTitle: line.title,
            skuDesc: line.variant ?? '',
            count: Number(line.quantity.slice(1)),
          }
        : [];
    }),
    detailList: parcel.events.map(eventFields),
  };
}

/** What was before the shipment has neither a printed time nor a first code. */
function eventFields({ title, time, code, at }: ShopEvent): Data {
  const told = time === null ? {} : { timeText: time, trackingPrimaryCode: code };
  return { time: at, trackingName: title, trackingDetailDesc: title, trackingSecondCode: code, ...told };
}
