import { findAct } from './act-names.ts';
import type { CompiledCase } from './compiled.ts';
import type { Edge, Expression, Term } from './expression.ts';
import type { Facts } from './facts.ts';

/** What a run's log holds of one thing that a rubric line asks for. */
export type LoggedEvidence =
  /** Minutes at which the act was begun; none: not done. */
  | {
      readonly kind: 'act';
      readonly act: string;
      readonly label: string;
      readonly minutes: readonly number[];
    }
  /** How a decision was answered; null: it was not. */
  | {
      readonly kind: 'answer';
      readonly decision: string;
      readonly chosen: { readonly act: string; readonly text: string; readonly minute: number } | null;
    }
  | { readonly kind: 'total'; readonly input: string; readonly name: string; readonly liters: number }
  | {
      readonly kind: 'extreme';
      readonly variable: string;
      readonly which: 'max' | 'min';
      readonly value: number;
    }
  /** First flip of a named signal; null: it never did. */
  | { readonly kind: 'flip'; readonly name: string; readonly edge: Edge; readonly minute: number | null }
  | { readonly kind: 'rate'; readonly input: string; readonly name: string; readonly litersPerHour: number };

/** Why a line that asks `conditions` was judged as it was: what the log holds of each thing asked, each once. */
export function gatherEvidence(
  conditions: readonly Expression[],
  compiled: CompiledCase,
  facts: Facts,
): readonly LoggedEvidence[] {
  const found = conditions.flatMap((condition) => inExpression(condition, compiled, facts));
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

function keyOf(one: LoggedEvidence): string {
  switch (one.kind) {
    case 'act':
      return `act ${one.act}`;
    case 'answer':
      return `answer ${one.decision}`;
    case 'extreme':
      return `${one.which} ${one.variable}`;
    case 'flip':
      return `${one.edge} ${one.name}`;
    case 'total':
    case 'rate':
      return `${one.kind} ${one.input}`;
  }
}

function inExpression(
  expression: Expression,
  compiled: CompiledCase,
  facts: Facts,
): readonly LoggedEvidence[] {
  switch (expression.op) {
    case 'or':
    case 'and':
      return expression.of.flatMap((one) => inExpression(one, compiled, facts));
    case 'not':
      return inExpression(expression.of, compiled, facts);
    case 'compare':
      return [expression.left, expression.right].flatMap((term) => inTerm(term, compiled, facts));
    case 'done':
    case 'ready':
      return ofAct(expression.act, compiled, facts);
    case 'flipped':
      return ofFlip(expression.signal, expression.edge, compiled, facts);
    case 'set':
      return ofFact(expression.fact, compiled, facts);
    default:
      return [];
  }
}

function inTerm(term: Term, compiled: CompiledCase, facts: Facts): readonly LoggedEvidence[] {
  switch (term.term) {
    case 'count':
      return ofAct(term.act, compiled, facts);
    case 'at':
      if (term.what.kind === 'act') return ofAct(term.what.act, compiled, facts);
      if (term.what.kind === 'fact') return ofFact(term.what.fact, compiled, facts);
      return ofFlip(term.what.signal, term.what.edge, compiled, facts);
    case 'total':
      return [
        {
          kind: 'total',
          input: term.input,
          name: inputName(compiled, term.input),
          liters: facts.total(term.input),
        },
      ];
    case 'extreme': {
      const value = facts.extremes.get(term.variable)?.[term.which];
      return value === undefined
        ? []
        : [{ kind: 'extreme', variable: term.variable, which: term.which, value }];
    }
    case 'rateAt': {
      const litersPerHour = facts.probes[term.probe] ?? null;
      const input = compiled.probes[term.probe]?.input ?? '';
      return litersPerHour === null
        ? []
        : [{ kind: 'rate', input, name: inputName(compiled, input), litersPerHour }];
    }
    default:
      return [];
  }
}

function ofAct(key: string, compiled: CompiledCase, facts: Facts): readonly LoggedEvidence[] {
  const named = findAct(compiled, key);
  if (named?.kind === 'act') {
    return [{ kind: 'act', act: key, label: named.act.label, minutes: facts.done.get(key) ?? [] }];
  }
  return ofAnswer(key.split('.')[0] ?? '', compiled, facts);
}

function ofAnswer(id: string, compiled: CompiledCase, facts: Facts): readonly LoggedEvidence[] {
  const decision = compiled.decisions.find((one) => one.id === id);
  if (decision === undefined) return [];
  const option = decision.options.find((one) => facts.done.has(`${id}.${one.id}`));
  const act = `${id}.${option?.id ?? ''}`;
  const minute = facts.done.get(act)?.[0];
  const chosen = option === undefined || minute === undefined ? null : { act, text: option.text, minute };
  return [{ kind: 'answer', decision: id, chosen }];
}

/** A fact is the trace of an act or an answer, so these are shown. */
function ofFact(fact: string, compiled: CompiledCase, facts: Facts): readonly LoggedEvidence[] {
  const acts = compiled.acts.filter(({ set }) => Object.hasOwn(set, fact)).map(({ id }) => id);
  const decisions = compiled.decisions
    .filter(({ options }) => options.some(({ set }) => Object.hasOwn(set, fact)))
    .map(({ id }) => id);
  return [
    ...acts.flatMap((id) => ofAct(id, compiled, facts)),
    ...decisions.flatMap((id) => ofAnswer(id, compiled, facts)),
  ];
}

/** Only signals with a name are spoken of. */
function ofFlip(id: string, edge: Edge, compiled: CompiledCase, facts: Facts): readonly LoggedEvidence[] {
  const name = compiled.signals.find((one) => one.id === id)?.name ?? null;
  if (name === null) return [];
  const minute = facts.signals.get(id)?.flips.find((flip) => flip.edge === edge)?.minute ?? null;
  return [{ kind: 'flip', name, edge, minute }];
}

const inputName = (compiled: CompiledCase, input: string): string =>
  compiled.inputs.find(({ id }) => id === input)?.name ?? input;
