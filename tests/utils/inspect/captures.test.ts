import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Inspection, inspect } from '../../../utils/inspect/inspect.ts';

/** Real answers of the site that lie beside a checkout on some machines; they are nobody's to copy. */
const FOLDER = join(import.meta.dirname, '../../../../shared/captures');
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.json')) : [];
const OPTIONS = { url: null, today: '2026-09-07', readAt: Date.parse('2026-09-07T12:00:00Z'), country: null };

async function inspectFile(file: string): Promise<Inspection> {
  const result = await inspect(readFileSync(join(FOLDER, file), 'utf8'), OPTIONS);
  if (!result.ok) throw new Error(result.message);
  return result.inspection;
}

/** Tests of a file that is not there do not exist, rather than being passed over. */
function onlyWith(file: string, check: (inspection: Inspection) => void): void {
  if (FILES.includes(file)) it(file, async () => check(await inspectFile(file)));
}

describe.runIf(FILES.length > 0)('real answers', () => {
  it.each(FILES)('%s is recognised and read', async (file) => {
    const { page, orders } = await inspectFile(file);
    expect(page.kind).not.toBe('unknown');
    expect(page.source).toBe('data');
    expect(orders.length).toBeGreaterThan(0);
  });

  onlyWith('order-detail.json', ({ page, orders: [order] }) => {
    expect(page).toEqual({ kind: 'order-detail', source: 'data', problems: [] });
    expect(order?.total).toEqual({ amount: '132.74', currency: 'BRL' });
    expect(order?.lines[0]?.unitPrice).toEqual({ amount: '126.59', currency: 'BRL' });
    expect(order?.milestones).toEqual({
      ordered: '2026-07-15',
      paid: '2026-07-15',
      shipped: '2026-07-16',
      delivered: null,
      completed: '2026-07-28',
    });
    expect(order?.windows.find(({ kind }) => kind === 'dispute')).toMatchObject({
      closesOn: '2026-10-13',
      actBy: '2026-10-12',
      daysLeft: 35,
      state: 'open',
      basis: 'stated',
    });
    expect(order?.windows.find(({ kind }) => kind === 'return')).toMatchObject({
      closesOn: '2026-08-04',
      state: 'closed',
      basis: 'stated',
    });
    expect(order?.verdict).toMatchObject({
      state: 'open',
      kind: 'dispute',
      actBy: '2026-10-12',
      daysLeft: 35,
    });
  });

  onlyWith('order-list-init.json', ({ orders }) => {
    expect(orders).toHaveLength(10);
    expect(new Set(orders.map(({ orderId }) => orderId)).size).toBe(10);
    expect(orders.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 2 }, () => 'awaiting-delivery'),
      ...Array.from({ length: 8 }, () => 'completed'),
    ]);
    expect(orders.every(({ milestones, lines }) => milestones.ordered !== null && lines.length > 0)).toBe(
      true,
    );
    expect(orders.map(({ lines }) => lines.length).filter((count) => count > 1)).toEqual([2]);
    expect(orders.every(({ total }) => total?.currency === 'BRL')).toBe(true);
  });

  onlyWith('logistics-querydetail.json', ({ orders }) => {
    expect(orders).toHaveLength(1);
    expect(orders[0]?.milestones.delivered).toMatch(/^2026-0[78]-\d\d$/);
    expect(orders[0]?.windows.find(({ kind }) => kind === 'not-received')).toMatchObject({
      closesOn: '2026-09-03',
      state: 'closed',
      note: 'delivered',
    });
  });

  onlyWith('refund-list.json', ({ page, orders }) => {
    expect(page.kind).toBe('refund-list');
    expect(orders.map(({ cases }) => cases.length)).toEqual([1, 1, 1]);
    expect(orders.map(({ cases }) => cases[0]?.open)).toEqual([false, false, false]);
    expect(orders.map(({ cases }) => cases[0]?.openedOn)).toEqual(['2022-03-23', '2022-01-29', '2021-12-10']);
  });

  onlyWith('issue_detail_get_2024-10.json', ({ page, orders }) => {
    expect(page.kind).toBe('case');
    expect(orders[0]?.cases).toMatchObject([{ open: false, openedOn: '2024-10-28' }]);
  });

  onlyWith('order_protection_timing_IE_2024-03_excerpt.json', ({ page, orders: [order] }) => {
    expect(page.problems.map(({ code }) => code)).toContain('order-detail.no-order-id');
    expect(order).toMatchObject({ orderId: null, status: 'awaiting-delivery', country: 'IE' });
    expect(order?.milestones.shipped).toBe('2024-02-27');
    expect(order?.windows.find(({ kind }) => kind === 'not-received')).toMatchObject({
      closesOn: '2024-05-27',
    });
  });
});

describe('the folder of real answers', () => {
  it('is read where it lies, and nothing of it is needed where it does not', () => {
    expect(FILES.length > 0).toBe(existsSync(FOLDER));
  });
});
