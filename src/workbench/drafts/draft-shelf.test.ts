import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DraftShelf } from './draft-shelf.ts';
import { createMemoryDrafts, type DraftStore } from './draft-store.ts';
import type { NewDraft } from './draft.ts';

const draft: NewDraft = { course: 'knots', kind: 'case', name: 'Mine', text: 'one', replaces: null };

function clock(): () => string {
  let minute = 0;
  return () => new Date(Date.UTC(2026, 0, 1, 0, (minute += 1))).toISOString();
}

const open = (store: DraftStore, now = clock()): Promise<DraftShelf> =>
  DraftShelf.open({ store, storage: 'persistent', now });

const textsOf = (shelf: DraftShelf): string[] =>
  shelf
    .all()
    .map(({ text }) => text)
    .sort();

test('keeps what is added and changed, and finds it again', async () => {
  const store = createMemoryDrafts();
  const shelf = await open(store);
  const added = await shelf.add(draft);
  if (added.kind !== 'kept') throw new Error('not kept');
  await shelf.change(added.draft.id, { text: 'two' });
  await shelf.change(added.draft.id, { name: 'Yours' });
  expect((await open(store)).all()).toMatchObject([{ name: 'Yours', text: 'two', revision: 3 }]);
});

test('makes the text of a second tab a draft of its own, so that neither loses a word', async () => {
  const store = createMemoryDrafts();
  const one = await open(store);
  const added = await one.add(draft);
  if (added.kind !== 'kept') throw new Error('not kept');
  const two = await open(store);
  await one.change(added.draft.id, { text: 'from one' });
  const forked = await two.change(added.draft.id, { text: 'from two' });
  expect(forked).toMatchObject({ kind: 'forked', draft: { text: 'from two' } });
  expect(textsOf(await open(store))).toEqual(['from one', 'from two']);
});

test('writes that overlap in one tab are one after the other', async () => {
  const store = createMemoryDrafts();
  const shelf = await open(store);
  const added = await shelf.add(draft);
  if (added.kind !== 'kept') throw new Error('not kept');
  const { id } = added.draft;
  await Promise.all(['a', 'b', 'c'].map((text) => shelf.change(id, { text })));
  expect(textsOf(await open(store))).toEqual(['c']);
});

test('brings back what was deleted, and forgets it after a day', async () => {
  const store = createMemoryDrafts();
  const shelf = await open(store);
  const added = await shelf.add(draft);
  if (added.kind !== 'kept') throw new Error('not kept');
  await shelf.remove(added.draft.id);
  expect(shelf.all()[0]?.deletedAt).not.toBeNull();
  await shelf.restore(added.draft.id);
  expect(shelf.all()[0]?.deletedAt).toBeNull();
  await shelf.remove(added.draft.id);
  expect((await open(store, () => '2026-01-01T20:00:00Z')).all()).toHaveLength(1);
  expect((await open(store, () => '2026-01-03T00:00:00Z')).all()).toHaveLength(0);
});

test('says so where the browser takes nothing more, and keeps what it had', async () => {
  const store = createMemoryDrafts();
  const shelf = await open(store);
  const added = await shelf.add(draft);
  if (added.kind !== 'kept') throw new Error('not kept');
  store.replace = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  expect(await shelf.change(added.draft.id, { text: 'two' })).toEqual({ kind: 'failed' });
  expect(textsOf(shelf)).toEqual(['one']);
});

test('loses no last word of any tab, in whatever order tabs write', async () => {
  const step = fc.record({ tab: fc.nat({ max: 2 }), text: fc.string({ minLength: 1, maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const store = createMemoryDrafts();
      const first = await open(store);
      const added = await first.add(draft);
      if (added.kind !== 'kept') throw new Error('not kept');
      const tabs = [first, await open(store), await open(store)].map((shelf) => ({
        shelf,
        id: added.draft.id,
        last: '',
      }));
      for (const { tab, text } of steps) {
        const at = tabs[tab]!;
        at.last = `${text} of tab ${String(tab)}`;
        const kept = await at.shelf.change(at.id, { text: at.last });
        if (kept === undefined || kept.kind === 'failed') throw new Error('not kept');
        at.id = kept.draft.id;
      }
      const all = textsOf(await open(store));
      for (const { last } of tabs) if (last !== '') expect(all).toContain(last);
    }),
  );
});
