import { describe, expect, it } from 'vitest';
import { type InspectOptions, type InspectResult, inspect } from '../../../utils/inspect/inspect.ts';
import { allFixtures, type Fixture, fixtureNamed } from '../../support/load-fixture.ts';

const TODAY = '2026-09-07';
const NOON = Date.parse('2026-09-07T12:00:00Z');

function options(changes: Partial<InspectOptions> = {}): InspectOptions {
  return { url: null, today: TODAY, readAt: NOON, country: null, ...changes };
}

function inspectFixture(fixture: Fixture, changes: Partial<InspectOptions> = {}): Promise<InspectResult> {
  const { url, today = TODAY, country = null } = fixture.expected;
  const readAt = Date.parse(`${today}T12:00:00Z`);
  return inspect(fixture.text, { url: new URL(url), today, readAt, country, ...changes });
}

const FIXTURES = allFixtures();
const TO_THE_END = FIXTURES.filter(({ expected }) => expected.orders !== undefined);

describe('inspect, from the saved page to the verdict', () => {
  it.each(TO_THE_END.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    const result = await inspectFixture(fixture);
    expect(result.ok && result.inspection.orders.map(contractOf)).toEqual(fixture.expected.orders);
  });

  it('covers every language whose dates are known, and every page kind with orders', () => {
    const pages = TO_THE_END.map(({ name }) => name);
    for (const part of [
      '-en-',
      '-de',
      '-fr',
      '-pl',
      '-pt',
      '-ko',
      'order-detail/',
      'tracking/',
      'refund-list/',
      'case/',
    ]) {
      expect(pages.filter((name) => name.includes(part)).length, part).toBeGreaterThan(0);
    }
  });

  it('gives the same windows for an order read from the page and from its data', async () => {
    const windows = async (name: string) => {
      const result = await inspectFixture(fixtureNamed(name), { country: 'BR' });
      const [order] = result.ok ? result.inspection.orders : [];
      return order?.windows.map(
        ({ kind, opensOn, closesOn, actBy, possiblyUntil, state, daysLeft, basis }) => ({
          kind,
          opensOn,
          closesOn,
          actBy,
          possiblyUntil,
          state,
          daysLeft,
          basis,
        }),
      );
    };
    const [page, data] = await Promise.all([
      windows('order-detail/2026-09-en-two-windows'),
      windows('order-detail/2026-09-en-answer'),
    ]);
    expect(page?.length).toBeGreaterThan(3);
    expect(page).toEqual(data);
  });

  it('leaves unknown things null, never empty and never zero', async () => {
    const empties: string[] = [];
    for (const fixture of FIXTURES) {
      const result = await inspectFixture(fixture);
      if (!result.ok) continue;
      JSON.stringify(result.inspection, (key, value: unknown) => {
        if (value === '' || value === undefined) empties.push(`${fixture.name} ${key}`);
        return value;
      });
    }
    expect(empties).toEqual([]);
  });
});

describe('inspect refuses', () => {
  const refusal = async (name: string): Promise<string> => {
    const result = await inspectFixture(fixtureNamed(name));
    return result.ok ? 'accepted' : result.message;
  };

  it.each([
    ['unknown/2026-10-ru-order-list', 'aliexpress.ru'],
    ['unknown/2026-09-en-login', 'not recognised'],
    ['unknown/2026-09-other-answer', 'not recognised'],
    ['unknown/2026-09-no-json', 'not recognised'],
    ['order-list/2026-11-en-redesigned', 'order-list.no-cards'],
    ['order-list/2026-11-en-unknown-page', 'order-list.no-cards'],
    ['order-list/2026-09-en-site-check', 'order-list.site-check'],
    ['order-list/2026-09-en-answer-refused', 'FAIL_SYS_SESSION_EXPIRED'],
    ['order-detail/2026-11-en-redesigned', 'order-detail.no-order'],
    ['tracking/2026-11-en-redesigned', 'tracking.no-headline'],
    ['product/2026-09-en-recognised', 'recognised as product'],
    ['case/2026-09-en-recognised', 'recognised as case'],
  ])('%s: %s', async (name, part) => {
    expect(await refusal(name)).toContain(part);
  });

  it('a saved page without its address', async () => {
    const result = await inspect('<html></html>', options());
    expect(result).toEqual({ ok: false, message: expect.stringContaining('--url') });
  });
});

describe('inspect accepts', () => {
  it('a list without orders: a new account has one', async () => {
    for (const name of ['order-list/2026-09-en-empty', 'order-list/2026-09-en-answer-empty']) {
      expect(await inspectFixture(fixtureNamed(name))).toMatchObject({
        ok: true,
        inspection: { page: { kind: 'order-list', problems: [] }, orders: [] },
      });
    }
  });

  it('an answer without its address, and one behind a byte order mark', async () => {
    const { text } = fixtureNamed('order-list/2026-09-en-answer');
    for (const content of [text, `\ufeff${text}`, `\n ${text}`]) {
      const result = await inspect(content, options());
      expect(result.ok && result.inspection.orders).toHaveLength(4);
    }
  });

  it('a country that goes before what the page says', async () => {
    const fixture = fixtureNamed('order-detail/2026-09-en-answer');
    const own = await inspectFixture(fixture);
    const given = await inspectFixture(fixture, { country: 'PL' });
    expect(own.ok && own.inspection.orders[0]?.country).toBe('BR');
    expect(given.ok && given.inspection.orders[0]?.country).toBe('PL');
  });
});

type InspectedOrder = Extract<InspectResult, { ok: true }>['inspection']['orders'][number];

/** The keys of the contract; what is printed besides may change. */
function contractOf(order: InspectedOrder) {
  const { orderId, status, statusText, milestones, store, total, verdict, cases } = order;
  return {
    orderId,
    status,
    statusText,
    milestones,
    store,
    total,
    lines: order.lines.map(({ lineId, productId, title, quantity, unitPrice }) => ({
      lineId,
      productId,
      title,
      quantity,
      unitPrice,
    })),
    windows: order.windows.map(
      ({ kind, opensOn, closesOn, actBy, possiblyUntil, state, daysLeft, basis, source }) => ({
        kind,
        opensOn,
        closesOn,
        actBy,
        possiblyUntil,
        state,
        daysLeft,
        basis,
        source,
      }),
    ),
    verdict: { state: verdict.state, kind: verdict.kind, actBy: verdict.actBy, daysLeft: verdict.daysLeft },
    ...(cases.length > 0 ? { cases: cases.map(caseOf) } : {}),
  };
}

/** A case, with what its sentences were understood to promise. */
function caseOf({ statements, ...told }: InspectedOrder['cases'][number]) {
  return { ...told, promises: statements.map(({ sentence, meanings }) => ({ sentence, meanings })) };
}
