import type { ReportedState } from '../dispute-form/request-state.ts';
import type { ReasonId } from '../disputes/dispute-reasons.ts';
import type { ShopLine, ShopOrder, ShopState } from '../shop-state.ts';
import { reportFrom } from './dispute-report.ts';
import { box, button, el } from './dom.ts';

/** Numbers of the reasons, as the form of 2019 had them: 115 is of the real one. */
const REASONS: readonly [string, ReasonId][] = [
  ['115', 'in-transit'],
  ['116', 'customs'],
  ['117', 'wrong-address'],
  ['201', 'wrong-item'],
  ['202', 'size'],
  ['203', 'colour'],
  ['204', 'not-working'],
  ['205', 'damaged'],
  ['206', 'missing-parts'],
  ['207', 'counterfeit'],
];

/** The form of the years around 2019: a plain one, with the names that were sent. Nothing is sent here. */
export function oldForm(order: ShopOrder, line: ShopLine, { disputes, currency }: ShopState): HTMLElement {
  const { caseLabels, entry, form: labels, reasons, solutions, summary } = disputes.words;
  const options = REASONS.map(([value, id]) => el('option', { value }, reasons[id]));
  const form = el(
    'form',
    { class: 'issue-form', method: 'post', action: '#' },
    hidden('orderId', order.orderId),
    hidden('tradeOrderLineId', line.lineId),
    row(entry.question, radio('isReceived', 'yes', entry.yes), radio('isReceived', 'no', entry.no)),
    row(
      labels.solution,
      radio('solutionType', 'ro', solutions.refund),
      radio('solutionType', 'rr', solutions.return),
    ),
    row(
      labels.reason,
      el('select', { name: 'reasonId' }, el('option', { value: '' }, labels.reasonHint), ...options),
    ),
    row(labels.amount, `${currency} `, el('input', { type: 'text', name: 'amount', size: '10' })),
    row(labels.text, el('textarea', { name: 'requestDetail', rows: '5', cols: '60', maxlength: '500' })),
    row(labels.upload, el('input', { type: 'file', name: 'imageUrls', multiple: '', accept: 'image/*' })),
    button('', summary.submit, () => undefined, 'submit'),
  );
  const send = form.querySelector('.comet-btn');
  send?.setAttribute('type', 'submit');
  form.addEventListener('submit', (event) => event.preventDefault());
  reportFrom(() => stateOf(form));
  return box('reverse-wrap', el('h1', {}, caseLabels.title), el('p', {}, el('bdi', {}, line.title)), form);
}

/** What would be sent now. */
function stateOf(form: HTMLElement): Partial<ReportedState> {
  const data = form instanceof HTMLFormElement ? new FormData(form) : new FormData();
  const text = (name: string) => String(data.get(name) ?? '');
  const select = form.querySelector('select');
  const received = text('isReceived');
  const solution = text('solutionType');
  return {
    step: 'form',
    received: received === 'yes' || received === 'no' ? received : null,
    solution: solution === '' ? null : solution === 'rr' ? 'return' : 'refund',
    reason:
      text('reasonId') === ''
        ? null
        : { id: text('reasonId'), label: select?.selectedOptions[0]?.textContent ?? '' },
    text: text('requestDetail'),
    amount: text('amount'),
    files: data
      .getAll('imageUrls')
      .filter((file) => file instanceof File && file.name !== '')
      .map((file) => ({ name: (file as File).name, type: (file as File).type, size: (file as File).size })),
  };
}

function row(label: string, ...fields: (Node | string)[]): HTMLElement {
  return box('issue-row', el('span', { class: 'issue-label' }, label), el('span', {}, ...fields));
}

function radio(name: string, value: string, text: string): HTMLElement {
  return el('label', {}, el('input', { type: 'radio', name, value }), ` ${text} `);
}

function hidden(name: string, value: string): HTMLElement {
  return el('input', { type: 'hidden', name, value });
}
