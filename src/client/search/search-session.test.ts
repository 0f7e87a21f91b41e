import { expect, it, vi } from 'vitest';
import type { Search, SearchAnswer, SearchHit } from './search-answer.ts';
import { SearchSession, type SearchState } from './search-session.ts';

const hit = (id: string): SearchHit => ({
  id,
  course: 'tea',
  kind: 'lesson',
  path: '/tea/',
  page: '',
  name: [],
  excerpt: [],
  language: 'en',
  score: 1,
  isTreatment: false,
  marks: [],
});
const answerWith = (...hits: SearchHit[]): SearchAnswer => ({
  hits,
  corrections: [],
  suggestions: [],
  isIncomplete: false,
  missing: [],
});

/** An engine that answers when it is told to. */
class SlowEngine implements Search {
  readonly asked: string[] = [];
  readonly #waiting: ((answer: SearchAnswer) => void)[] = [];
  warm = vi.fn();
  search(query: string): Promise<SearchAnswer> {
    this.asked.push(query);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
  /** What excerpts wait for. */
  texts: Promise<void> = Promise.resolve();
  async excerpts(hits: readonly SearchHit[]): Promise<readonly SearchHit[]> {
    await this.texts;
    return hits.map((each) => ({ ...each, excerpt: [{ text: 'leaf', isMatch: true }] }));
  }
  async reply(answer: SearchAnswer): Promise<void> {
    this.#waiting.shift()?.(answer);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function start() {
  const engine = new SlowEngine();
  const states: SearchState[] = [];
  const session = new SearchSession(engine, (state) => states.push(state));
  return { engine, states, session };
}

it('asks at the first key, and while it waits only for the last thing typed', async () => {
  const { engine, session } = start();
  for (const query of ['t', 'te', 'tea']) session.ask(query);
  expect(engine.asked).toEqual(['t']);
  await engine.reply(answerWith());
  expect(engine.asked).toEqual(['t', 'tea']);
});

it('skips what was typed while it waited, and shows answers in order', async () => {
  const { engine, states, session } = start();
  session.ask('t');
  session.ask('te');
  session.ask('tea');
  expect(engine.asked).toEqual(['t']);
  await engine.reply(answerWith(hit('one')));
  expect(engine.asked).toEqual(['t', 'tea']);
  await engine.reply(answerWith(hit('two')));
  const shown = states.flatMap((state) => (state.step === 'answered' ? [state.query] : []));
  expect(shown).toEqual(['t', 'tea', 'tea']);
});

it('shows the list first and its excerpts after', async () => {
  const { engine, states, session } = start();
  session.ask('tea');
  await engine.reply(answerWith(hit('one')));
  expect(states.map(({ step }) => step)).toEqual(['loading', 'answered', 'answered']);
  const [, first, second] = states;
  expect(first).toMatchObject({ hasExcerpts: false });
  expect(second).toMatchObject({ hasExcerpts: true, answer: { hits: [{ excerpt: [{ text: 'leaf' }] }] } });
});

it('asks the next question without waiting for excerpts, and drops those of a list that is gone', async () => {
  const { engine, states, session } = start();
  let textsCome: () => void = () => undefined;
  engine.texts = new Promise((resolve) => (textsCome = resolve));
  session.ask('tea');
  await engine.reply(answerWith(hit('one')));
  session.ask('teapot');
  expect(engine.asked).toEqual(['tea', 'teapot']);
  await engine.reply(answerWith(hit('two')));
  textsCome();
  await new Promise((resolve) => setImmediate(resolve));
  const shown = states.flatMap((state) =>
    state.step === 'answered' ? [[state.query, state.hasExcerpts]] : [],
  );
  expect(shown).toEqual([
    ['tea', false],
    ['teapot', false],
    ['teapot', true],
  ]);
});

it('shows nothing of an answer that comes after the box was emptied', async () => {
  const { engine, states, session } = start();
  session.ask('tea');
  session.ask(' ');
  await engine.reply(answerWith(hit('one')));
  expect(states.at(-1)).toEqual({ step: 'blank' });
});

it('goes on after an empty answer', async () => {
  const { engine, states, session } = start();
  session.ask('zzz');
  await engine.reply(answerWith());
  expect(states.at(-1)).toMatchObject({ step: 'answered', hasExcerpts: true });
  session.ask('tea');
  expect(engine.asked).toEqual(['zzz', 'tea']);
  expect(states.at(-1)).toMatchObject({ query: 'zzz' });
});
