import type { ComponentChildren, JSX } from 'preact';
import { countryName } from '../utils/format/countries.ts';
import { formatDay, formatInstant } from '../utils/format/day.ts';
import type { OnProductKey, Texts } from '../utils/i18n.ts';
import type { ProductView } from '../utils/policy/product-view.ts';

interface PartProps {
  view: ProductView;
  texts: Texts<OnProductKey>;
}

const NEEDS = ['unused', 'complete', 'packed', 'proof'] as const;

/** The whole answer: the promise with its source, who pays, what stays covered, what is required, what is not known. */
export function ProductDetails({ view, isKept, texts }: PartProps & { isKept: boolean }): JSX.Element {
  const { goods, gaps } = view;
  return (
    <>
      {goods !== null && view.returnable !== 'no' && (
        <Part title={texts.text('product.goodsTitle')}>
          <p>
            {texts.text(`productSign.${goods.by}`, { goods: texts.text(`exclusion.${goods.exclusion}`) })}{' '}
            {texts.text('productSign.advice')}
          </p>
        </Part>
      )}
      <ReturnPart view={view} texts={texts} />
      {view.returnable !== 'no' && (
        <Part title={texts.text('product.payTitle')}>
          <p>{texts.text(`productPays.${view.whoPays}`)}</p>
        </Part>
      )}
      <Part title={texts.text('product.coveredTitle')}>
        <p>{texts.text('product.covered')}</p>
        <p>{texts.text('product.coveredHow')}</p>
        <Rules ids={view.protectionRules} texts={texts} />
      </Part>
      {view.returnable !== 'no' && (
        <Part title={texts.text('product.needTitle')}>
          <ul>
            {NEEDS.map((need) => (
              <li key={need}>{texts.text(`productNeed.${need}`)}</li>
            ))}
          </ul>
        </Part>
      )}
      {gaps.length > 0 && (
        <Part title={texts.text('product.openTitle')}>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{texts.text(`productGap.${gap}`)}</li>
            ))}
          </ul>
        </Part>
      )}
      <OtherStatements view={view} texts={texts} />
      <p class="soft">
        {texts.text('product.readAt', { when: formatInstant(texts.locale, view.readAt) })}{' '}
        {isKept && texts.text('product.kept')}
      </p>
    </>
  );
}

function ReturnPart({ view, texts }: PartProps): JSX.Element {
  const { reason, promise, country, actByIfOrderedToday } = view;
  const isPromised = view.returnable === 'yes';
  return (
    <Part title={texts.text('product.returnTitle')}>
      {view.unreachable && <p>{texts.text('product.unreachable')}</p>}
      <p>{texts.text(`productReason.${reason}`)}</p>
      {promise !== null && promise.sentence !== '' && (
        <div class="source">
          <p>{texts.text('product.says')}</p>
          <blockquote dir="auto">{promise.sentence}</blockquote>
        </div>
      )}
      {actByIfOrderedToday !== null && (
        <p class="safe-day">
          {texts.text('product.safeDay', { day: formatDay(texts.locale, actByIfOrderedToday, 'full') })}
        </p>
      )}
      {country !== null && (
        <p>{texts.text('product.toCountry', { country: countryName(texts.locale, country) })}</p>
      )}
      {!isPromised && view.returnable !== 'no' && (
        <>
          <p>{texts.text('product.ruleInstead')}</p>
          <Rules ids={view.returnRules} texts={texts} />
        </>
      )}
    </Part>
  );
}

/** Texts about guarantees word for word; the one about returns stands further up already. */
function OtherStatements({ view, texts }: PartProps): JSX.Element | null {
  const shown = view.promise?.sentence ?? '';
  const others = view.statements
    .map(({ title, details }) => [title, ...details].filter(Boolean).join('. '))
    .filter((text) => text !== shown);
  if (others.length === 0) return null;
  return (
    <Part title={texts.text('product.saysTitle')}>
      <div class="source">
        {others.map((text) => (
          <blockquote key={text} dir="auto">
            {text}
          </blockquote>
        ))}
      </div>
    </Part>
  );
}

function Rules({ ids, texts }: { ids: readonly string[]; texts: Texts<OnProductKey> }): JSX.Element {
  return (
    <ul class="source">
      {ids.map((id) => (
        <li key={id}>{texts.find('rule', id) ?? texts.text('source.unknownRule')}</li>
      ))}
    </ul>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="part">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
