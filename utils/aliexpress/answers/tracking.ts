import type { PrintedLine, PrintedOrder, PrintedParcel } from '../../model/reading.ts';
import type { Finder } from '../find.ts';
import { emptyLine, emptyOrder } from '../fit-printed.ts';
import { isOrderId, orderIdInAddress } from '../page-address.ts';
import { idIn, type JsonRecord, numberIn, recordIn, recordsIn, textIn, textsIn } from './json-values.ts';
import { printedSentences, requestedOrderId } from './printed-values.ts';

/** Codes of the carrier's delivered event; they may stand in the second field only. */
const DELIVERED = new Set(['AE_GTMS_SIGNED', 'AE_SIGNED']);

/**
 * The order of the answer `mtop.ae.ld.querydetail`, one parcel per package. Its time of delivery is the one exact,
 * language-free date of the site. The answer names its order in the address of a help page only; `asked` is the
 * address that was asked, when known.
 */
export function readTrackingAnswer(answer: JsonRecord, find: Finder, asked: URL | null): PrintedOrder[] {
  const details = recordIn(recordIn(answer.data).module);
  const packages = recordsIn(details.trackingDetailLineList);
  if (packages.length === 0) {
    find.report('no-parcels', 'data.module.trackingDetailLineList');
    return [];
  }
  const delivery = recordIn(details.fastDeliveryInfoDTO);
  const promises = textsIn(delivery.fdContentList);
  return [
    {
      ...emptyOrder(readOrderId(packages, asked, find)),
      lines: packages.flatMap((parcel) => recordsIn(parcel.packageItemList).map(readLine)),
      parcels: packages.map(readParcel),
      sentences: (promises.length > 0 ? promises : [delivery.fdContent]).flatMap((text) =>
        printedSentences('service-commitment', delivery.fdTitle, text),
      ),
    },
  ];
}

function readOrderId(packages: readonly JsonRecord[], asked: URL | null, find: Finder): string | null {
  const links = packages.map((parcel) => textIn(recordIn(parcel.etaInfo).tipsLink));
  const named = links.map(orderIdInAddress).filter((id) => id !== null && isOrderId(id));
  const requested = requestedOrderId(asked);
  const ids = new Set(requested ? [...named, requested] : named);
  if (ids.size === 0) find.report('no-order-id', 'etaInfo.tipsLink, address of the request');
  if (ids.size > 1) find.report('conflicting-order-ids', `${ids.size} ids in one answer`);
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

function readParcel(parcel: JsonRecord): PrintedParcel {
  const eta = recordIn(parcel.etaInfo);
  const delivered = recordsIn(parcel.detailList)
    .filter((event) => [event.trackingPrimaryCode, event.trackingSecondCode].some(isDelivered))
    .map((event) => numberIn(event.time))
    .filter((time) => time !== null);
  return {
    deliveredAt: delivered.length > 0 ? Math.min(...delivered) : null,
    headline: textIn(eta.etaTitleRichText) ?? textIn(eta.etaTimeText),
    sceneCode: textIn(eta.etaSceneCode),
  };
}

function isDelivered(code: unknown): boolean {
  return DELIVERED.has(textIn(code) ?? '');
}

function readLine(item: JsonRecord): PrintedLine {
  return {
    ...emptyLine(),
    productId: idIn(item.itemId),
    title: textIn(item.itemTitle),
    variant: textIn(item.skuDesc),
    quantityText: textIn(item.count),
  };
}
