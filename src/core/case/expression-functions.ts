import type { AtSubject, Edge, Expression, Term } from './expression.ts';
import type { Collected, Scope } from './scope.ts';
import type { TokenReader } from './token-reader.ts';

type Conditions = Readonly<Record<string, (reader: TokenReader, scope: Scope) => Expression | null>>;
type Terms = Readonly<
  Record<string, (reader: TokenReader, scope: Scope, collected: Collected) => UnitTerm | null>
>;

interface UnitTerm {
  readonly term: Term;
  readonly unit: string;
}

const conditions: Conditions = {
  done: (reader, scope) => {
    const act = takeName(reader, scope.acts, 'an act, decision or option');
    return act === null ? null : { op: 'done', act };
  },
  ready: (reader, scope) => {
    const act = takeName(reader, scope.tests, 'an examination or investigation');
    return act === null ? null : { op: 'ready', act };
  },
  state: (reader, scope) => {
    const signal = takeName(reader, scope.signals, 'a signal');
    return signal === null ? null : { op: 'state', signal };
  },
  on: (reader, scope) => flipped(reader, scope, 'on'),
  off: (reader, scope) => flipped(reader, scope, 'off'),
  set: (reader, scope) => {
    const fact = takeName(reader, new Set(scope.facts.keys()), 'a fact that something sets');
    if (fact === null) return null;
    if (!reader.takeSign(',')) return { op: 'set', fact, value: null };
    const value = takeName(reader, scope.facts.get(fact) ?? new Set(), `a value of \`${fact}\``);
    return value === null ? null : { op: 'set', fact, value };
  },
};

const terms: Terms = {
  count: (reader, scope) => {
    const act = takeName(reader, scope.acts, 'an act, decision or option');
    return act === null ? null : { term: { term: 'count', act }, unit: '1' };
  },
  at: (reader, scope) => {
    const what = takeAtSubject(reader, scope);
    return what === null ? null : { term: { term: 'at', what }, unit: 'min' };
  },
  total: (reader, scope) => {
    const input = takeName(reader, scope.inputs, 'an input of the model');
    return input === null ? null : { term: { term: 'total', input }, unit: 'L' };
  },
  max: (reader, scope, collected) => extreme(reader, scope, collected, 'max'),
  min: (reader, scope, collected) => extreme(reader, scope, collected, 'min'),
  rateAt: (reader, scope, collected) => {
    const input = takeName(reader, scope.inputs, 'an input of the model');
    if (input === null || !takeSign(reader, ',')) return null;
    const flip = takeFlip(reader, scope);
    if (flip === null) return null;
    collected.probes.push({ input, ...flip });
    return { term: { term: 'rateAt', probe: collected.probes.length - 1 }, unit: 'L/h' };
  },
};

/** For messages. */
export const termNames: readonly string[] = ['time', ...Object.keys(terms).map((name) => `${name}()`)];

/** A condition that is a call, such as `done(x)`; null without a problem where none stands here. */
export function parseCondition(reader: TokenReader, scope: Scope): Expression | null {
  const parse = callAt(reader, conditions);
  if (parse === null) return null;
  reader.take();
  reader.take();
  const condition = parse(reader, scope);
  return condition !== null && takeSign(reader, ')') ? condition : null;
}

/** A variable, `time` or a call that gives a number; null without a problem where none stands here. */
export function parseTerm(reader: TokenReader, scope: Scope, collected: Collected): UnitTerm | null {
  const parse = callAt(reader, terms);
  if (parse !== null) {
    reader.take();
    reader.take();
    const term = parse(reader, scope, collected);
    return term !== null && takeSign(reader, ')') ? term : null;
  }
  const token = reader.peek();
  if (token.kind !== 'word') return null;
  if (reader.peek(1).text === '(') {
    const known = [...Object.keys(conditions), ...Object.keys(terms)].join(', ');
    reader.report(
      'case-unknown-name',
      token.column,
      `\`${token.text}\` is not a function`,
      `Known are ${known}.`,
    );
    reader.failed = true;
    return null;
  }
  if (token.text === 'time') {
    reader.take();
    return { term: { term: 'time' }, unit: 'min' };
  }
  const variable = takeName(reader, new Set(scope.variables.keys()), 'a variable of the model');
  if (variable === null) return null;
  return { term: { term: 'variable', variable }, unit: scope.variables.get(variable) ?? '1' };
}

function callAt<T>(reader: TokenReader, table: Readonly<Record<string, T>>): T | null {
  const token = reader.peek();
  if (token.kind !== 'word' || reader.peek(1).text !== '(' || !Object.hasOwn(table, token.text)) return null;
  return table[token.text] ?? null;
}

function extreme(
  reader: TokenReader,
  scope: Scope,
  collected: Collected,
  which: 'max' | 'min',
): UnitTerm | null {
  const variable = takeName(reader, new Set(scope.variables.keys()), 'a variable of the model');
  if (variable === null) return null;
  if (!collected.extremes.includes(variable)) collected.extremes.push(variable);
  return { term: { term: 'extreme', variable, which }, unit: scope.variables.get(variable) ?? '1' };
}

function flipped(reader: TokenReader, scope: Scope, edge: Edge): Expression | null {
  const signal = takeName(reader, scope.signals, 'a signal');
  return signal === null ? null : { op: 'flipped', signal, edge };
}

/** `on(signal)` or `off(signal)` as an argument. */
function takeFlip(reader: TokenReader, scope: Scope): { signal: string; edge: Edge } | null {
  const token = reader.take();
  if (token.text !== 'on' && token.text !== 'off')
    return reader.refuse('`on(signal)` or `off(signal)`', token);
  if (!takeSign(reader, '(')) return null;
  const signal = takeName(reader, scope.signals, 'a signal');
  return signal !== null && takeSign(reader, ')') ? { signal, edge: token.text } : null;
}

function takeAtSubject(reader: TokenReader, scope: Scope): AtSubject | null {
  if (reader.peek(1).text === '(') {
    const flip = takeFlip(reader, scope);
    return flip === null ? null : { kind: 'flip', ...flip };
  }
  const name = takeName(
    reader,
    new Set([...scope.acts, ...scope.facts.keys()]),
    'an act, decision, option or fact',
  );
  if (name === null) return null;
  return scope.acts.has(name) ? { kind: 'act', act: name } : { kind: 'fact', fact: name };
}

/** The next word if it is one of `known`; an unknown name is reported and the rest still read. */
function takeName(reader: TokenReader, known: ReadonlySet<string>, what: string): string | null {
  const token = reader.take();
  if (token.kind !== 'word' && token.kind !== 'quantity') return reader.refuse(what, token);
  if (!known.has(token.text)) {
    const names = known.size === 0 ? 'There is none in this case.' : `Known are ${[...known].join(', ')}.`;
    reader.report('case-unknown-name', token.column, `\`${token.text}\` is not ${what}`, names);
  }
  return token.text;
}

function takeSign(reader: TokenReader, sign: string): boolean {
  if (reader.takeSign(sign)) return true;
  reader.refuse(`\`${sign}\``);
  return false;
}
