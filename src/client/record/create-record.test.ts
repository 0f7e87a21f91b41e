import { describe, expect, it } from 'vitest';
import type { EventBody } from '#core/record/events.ts';
import type { EventChannel } from './channel.ts';
import { createRecord } from './create-record.ts';
import type { EventNotes, Happening } from './event-notes.ts';
import { createMemoryStore, type EventStore } from './store.ts';

const opened = (lesson: string): EventBody => ({ type: 'lesson.opened', course: 'course', lesson });
const now = (): string => '2026-01-01T10:00:00.000Z';
const failingStore = (error: Error, kept: unknown[] = []): EventStore => ({
  readAll: () => Promise.resolve(kept),
  append: () => Promise.reject(error),
});
const named = (name: string): Error => Object.assign(new Error(name), { name });

/** Notes in a map in place of the browser's. */
function createNotes(): EventNotes & { readonly kept: Map<string, Happening> } {
  const kept = new Map<string, Happening>();
  let count = 0;
  return {
    kept,
    add(happening) {
      count += 1;
      const name = String(count);
      kept.set(name, happening);
      return name;
    },
    hold: (name, event) => void kept.set(name, event),
    forget: (name) => void kept.delete(name),
  };
}

/** Two tabs over one store: what one sends, the other hears. */
function createTabs(): [EventChannel, EventChannel] {
  const heard: ((event: unknown) => void)[] = [];
  const tab = (own: number, other: number): EventChannel => ({
    send: (event) => heard[other]?.(event),
    listen: (onEvent) => {
      heard[own] = onEvent;
    },
    onGap: () => undefined,
  });
  return [tab(0, 1), tab(1, 0)];
}

describe('createRecord', () => {
  it('gives events the numbers 0, 1, 2 of one device', async () => {
    const record = await createRecord({ store: createMemoryStore('aaaaaaaa'), now });
    await record.append(opened('one'));
    await record.append(opened('two'));
    expect(record.events().map(({ device, seq }) => [device, seq])).toEqual([
      ['aaaaaaaa', 0],
      ['aaaaaaaa', 1],
    ]);
  });

  it('keeps an event under the time it happened, where that was before now', async () => {
    const record = await createRecord({ store: createMemoryStore(), now });
    await record.keep({ at: '2025-12-31T23:59:59.000Z', body: opened('one') });
    await record.append(opened('two'));
    expect(record.events().map(({ at }) => at)).toEqual(['2025-12-31T23:59:59.000Z', now()]);
  });

  it('notes an event in the tick it happens, until it is stored', async () => {
    const notes = createNotes();
    const record = await createRecord({ store: createMemoryStore(), now, notes });
    const writing = record.append(opened('one'));
    expect([...notes.kept.values()]).toEqual([{ at: now(), body: opened('one') }]);
    await writing;
    expect(notes.kept.size).toBe(0);
  });

  it('leaves what it could not store noted, under the key that it has in memory', async () => {
    const notes = createNotes();
    const record = await createRecord({ store: failingStore(named('QuotaExceededError')), now, notes });
    await record.append(opened('one'));
    await record.append(opened('two'));
    expect([...notes.kept.values()]).toEqual(record.events());
    expect(record.events()).toHaveLength(2);
  });

  it.each([
    ['in the store', createMemoryStore()],
    ['in memory', failingStore(named('QuotaExceededError'))],
  ])('keeps what is handed over twice under one note once: %s', async (_, store) => {
    const record = await createRecord({ store, now, notes: createNotes() });
    const happening = { at: now(), body: opened('one') };
    await Promise.all([record.keep(happening, 'note'), record.keep(happening, 'note')]);
    await record.keep(happening, 'note');
    expect(record.events()).toHaveLength(1);
  });

  it('is settled when all that was appended so far is among its events', async () => {
    const memory = createMemoryStore();
    const written = Promise.withResolvers<undefined>();
    const append: EventStore['append'] = async (...event) => {
      await written.promise;
      return memory.append(...event);
    };
    const record = await createRecord({ store: { ...memory, append }, now });
    void record.append(opened('one'));
    void record.append(opened('two'));
    const settled = record.settled();
    expect(record.events()).toEqual([]);
    written.resolve(undefined);
    await settled;
    expect(record.events()).toHaveLength(2);
  });

  it('leaves nothing noted where the learner is told that nothing is kept', async () => {
    const notes = createNotes();
    const record = await createRecord({ store: createMemoryStore(), memoryReason: 'refused', now, notes });
    await record.append(opened('one'));
    expect(notes.kept.size).toBe(0);
  });

  it('finds what was kept before', async () => {
    const store = createMemoryStore();
    await (await createRecord({ store, now })).append(opened('one'));
    expect((await createRecord({ store, now })).events()).toHaveLength(1);
  });

  it('shows an event of another tab and tells the listeners', async () => {
    const store = createMemoryStore();
    const [here, there] = createTabs();
    const record = await createRecord({ store, now, channel: here });
    const other = await createRecord({ store, now, channel: there });
    let calls = 0;
    record.subscribe(() => (calls += 1));
    await other.append(opened('one'));
    expect(record.events().map(({ body }) => body)).toEqual([opened('one')]);
    expect(calls).toBe(1);
  });

  it('stops telling a listener that has left', async () => {
    const record = await createRecord({ store: createMemoryStore(), now });
    let calls = 0;
    record.subscribe(() => (calls += 1))();
    await record.append(opened('one'));
    expect(calls).toBe(0);
  });

  it('goes on in memory when the device is full, and loses nothing', async () => {
    const before = { device: 'aaaaaaaa', seq: 0, at: now(), body: opened('before') };
    const record = await createRecord({ store: failingStore(named('QuotaExceededError'), [before]), now });
    expect(record.storage).toBe('persistent');
    await Promise.all([record.append(opened('one')), record.append(opened('two'))]);
    expect(record.storage).toBe('memory');
    expect(record.memoryReason).toBe('full');
    expect(record.events().map(({ body }) => body)).toEqual(
      expect.arrayContaining([opened('before'), opened('one'), opened('two')]),
    );
  });

  it('signs with another device id once it has lost its storage', async () => {
    const before = { device: 'aaaaaaaa', seq: 0, at: now(), body: opened('before') };
    const record = await createRecord({ store: failingStore(named('UnknownError'), [before]), now });
    await record.append(opened('one'));
    expect(new Set(record.events().map(({ device }) => device)).size).toBe(2);
  });

  it('keeps apart what it cannot read, and never hands it out as an event', async () => {
    const strange = { device: 'aaaaaaaa', seq: 0, at: now(), body: { type: 'from.the.future' } };
    const record = await createRecord({ store: failingStore(named('UnknownError'), [strange]), now });
    expect(record.events()).toEqual([]);
    expect(record.unreadable).toEqual([strange]);
  });

  it('ignores a message that is no event', async () => {
    const [here, there] = createTabs();
    const record = await createRecord({ store: createMemoryStore(), now, channel: here });
    there.send({ device: 'x', body: '<script>' });
    expect(record.events()).toEqual([]);
  });

  const answered: EventBody = {
    type: 'check.answered',
    course: 'course',
    lesson: 'one',
    item: 'i',
    answer: 'a',
    correct: true,
    content: '0123456789abcdef',
  };

  it('tells of the first answer of this device, once it is stored and once only', async () => {
    let calls = 0;
    const other = { device: 'bbbbbbbb', seq: 0, at: now(), body: answered };
    const memory = createMemoryStore('aaaaaaaa');
    const store = { ...memory, readAll: async () => [...(await memory.readAll()), other] };
    const onFirstAnswer = (): void => void (calls += 1);
    const record = await createRecord({ store, now, onFirstAnswer });
    await record.append(opened('one'));
    expect(calls).toBe(0);
    await record.append(answered);
    await record.append(answered);
    expect(calls).toBe(1);
    await (await createRecord({ store, now, onFirstAnswer })).append(answered);
    expect(calls).toBe(1);
  });

  it('tells of a first answer that was taken in from its note before', async () => {
    let calls = 0;
    const store = createMemoryStore('aaaaaaaa');
    const record = await createRecord({ store, now, onFirstAnswer: () => void (calls += 1) });
    record.learn([{ device: 'aaaaaaaa', seq: 0, at: now(), body: answered }]);
    await record.keep({ at: now(), body: answered }, 'note');
    expect(calls).toBe(1);
  });

  it('does not call an answer stored that is not', async () => {
    let calls = 0;
    const record = await createRecord({
      store: failingStore(named('QuotaExceededError')),
      now,
      onFirstAnswer: () => (calls += 1),
    });
    await record.append(answered);
    expect(calls).toBe(0);
  });

  it('forgets what another tab erased, but not what it holds in memory alone', async () => {
    const [here, there] = createTabs();
    const store = createMemoryStore('aaaaaaaa');
    let isErased = false;
    const erasable = { ...store, readAll: async () => (isErased ? [] : await store.readAll()) };
    const record = await createRecord({ store: erasable, now, channel: here });
    await record.append(opened('one'));
    isErased = true;
    there.send('erased');
    await Promise.resolve();
    expect(record.events()).toEqual([]);
    expect(record.wasErased).toBe(true);

    const full = await createRecord({ store: failingStore(named('QuotaExceededError')), now, channel: here });
    await full.append(opened('two'));
    there.send('erased');
    await Promise.resolve();
    expect(full.events()).toHaveLength(1);
  });

  it('refuses a body that is no event before anything is stored', async () => {
    const store = createMemoryStore();
    const record = await createRecord({ store, now });
    await expect(record.append({ type: 'lesson.opened', course: 'Not An Id', lesson: 'x' })).rejects.toThrow(
      TypeError,
    );
    expect(await store.readAll()).toEqual([]);
  });
});
