import { button, el } from './dom.ts';
import { COUNTRIES, changeSetting, type TabSettings } from './shop-settings.ts';

interface PanelProps {
  settings: TabSettings;
  rerender: () => void;
  remount: () => void;
}

const CHOICES = {
  language: ['en', 'de', 'fr', 'pl', 'pt', 'ko', 'es', 'he', 'id'],
  labels: ['new', 'old'],
  country: COUNTRIES,
  stock: ['small', 'cases', 'large'],
  mode: ['normal', 'redesign', 'empty', 'skeleton', 'no-data', 'gone', 'captcha'],
  era: ['c', 'b', 'a'],
  rows: ['with', 'late'],
  form: ['now', 'prefilled', 'unknown'],
  delay: ['0', '400', '2000', '8000'],
  client: ['normal', 'missing', 'silent', 'throwing'],
  fault: [
    'none',
    'FAIL_SYS_SESSION_EXPIRED',
    'FAIL_SYS_USER_VALIDATE',
    'FAIL_SYS_TRAFFIC_LIMIT',
    'FAIL_SYS_TOKEN_EXOIRED',
    'UNKNOWN_FAIL_CODE',
  ],
  after: ['0', '3', '20'],
  slow: ['0', '1000', '5000'],
};

/** A small bar for people: what the site does by itself from time to time, on a button. */
export function shopPanel({ settings, rerender, remount }: PanelProps): HTMLElement {
  const selects = Object.entries(CHOICES).map(([name, values]) => {
    const current = String(Object.entries(settings).find(([key]) => key === name)?.[1] ?? '');
    const options = values.map((value) => el('option', { value, selected: value === current && '' }, value));
    const select = el('select', {}, ...options);
    select.addEventListener('change', () => {
      if (select instanceof HTMLSelectElement) changeSetting(name, select.value);
    });
    return el('label', {}, `${name} `, select);
  });
  return el(
    'footer',
    { class: 'shop-panel' },
    'This shop:',
    ...selects,
    button('', 're-render', rerender),
    button('', 'remount', remount),
  );
}
