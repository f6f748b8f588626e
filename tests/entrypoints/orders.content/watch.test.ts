// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchPage } from '../../../entrypoints/orders.content/watch.ts';

const frame = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
const add = (parent: Element | null | undefined, name = 'p') => {
  const node = document.createElement(name);
  parent?.append(node);
  return node;
};

describe('watchPage', () => {
  let stopper: AbortController;
  let watch: Watch;
  const onChange = vi.fn<(touched: ReadonlySet<Node>) => void>();
  const list = () => document.querySelector('#list');

  beforeEach(async () => {
    stopper = new AbortController();
    onChange.mockReset();
    document.body.replaceChildren();
    const wrap = add(document.body, 'main');
    add(wrap, 'section').id = 'list';
    add(document.body, 'aside').id = 'elsewhere';
    watch = watchPage({ document, findContainer: list, onChange, signal: stopper.signal });
    watch.start();
    await frame();
    onChange.mockClear();
  });
  afterEach(() => stopper.abort());

  it('looks once when it starts, without any change', async () => {
    const once = vi.fn();
    const other = watchPage({ document, findContainer: list, onChange: once, signal: stopper.signal });
    other.start();
    await frame();
    expect(once).toHaveBeenCalledTimes(1);
  });

  it('gives many changes of one frame at once, with the nodes they happened in', async () => {
    const card = add(list(), 'article');
    for (let count = 0; count < 20; count += 1) add(card);
    await frame();
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onChange.mock.calls[0]?.[0]).toEqual(new Set([list(), card]));
  });

  it('does not hear of changes outside the container', async () => {
    add(document.querySelector('#elsewhere'));
    await frame();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('does not hear of what is written quietly', async () => {
    watch.quietly(() => add(list()));
    await frame();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('does hear of what the site wrote just before a quiet write', async () => {
    add(list(), 'article');
    watch.quietly(() => add(list()));
    await frame();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('notices that the site put another container in its place, and follows it', async () => {
    const fresh = document.createElement('section');
    fresh.id = 'list';
    list()?.replaceWith(fresh);
    await frame();
    expect(onChange).toHaveBeenCalledTimes(1);
    add(fresh);
    await frame();
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('waits on the whole page while there is no container', async () => {
    list()?.remove();
    await frame();
    onChange.mockClear();
    add(document.querySelector('#elsewhere'));
    await frame();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is silent after the signal', async () => {
    stopper.abort();
    add(list());
    watch.start();
    await frame();
    expect(onChange).not.toHaveBeenCalled();
  });
});
