import type { AtSubject, Expression, Relation, Term } from './expression.ts';
import type { Facts } from './facts.ts';

/** Whether `expression` holds. Total: anything that has not happened yet makes its comparison false. */
export function evaluate(expression: Expression, facts: Facts): boolean {
  switch (expression.op) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'or':
      return expression.of.some((one) => evaluate(one, facts));
    case 'and':
      return expression.of.every((one) => evaluate(one, facts));
    case 'not':
      return !evaluate(expression.of, facts);
    case 'compare':
      return compare(expression.relation, valueOf(expression.left, facts), valueOf(expression.right, facts));
    case 'held': {
      const since = facts.heldSince[expression.hold];
      return since !== null && since !== undefined && facts.minute - since >= expression.minutes;
    }
    case 'done':
      return facts.done.has(expression.act);
    case 'ready':
      return facts.ready.has(expression.act);
    case 'open':
      return facts.open.has(expression.decision);
    case 'state':
      return facts.signals.get(expression.signal)?.isOn ?? false;
    case 'flipped':
      return firstFlip(expression.signal, expression.edge, facts) !== null;
    case 'set': {
      const fact = facts.set.get(expression.fact);
      return fact !== undefined && (expression.value === null || fact.value === expression.value);
    }
  }
}

function compare(relation: Relation, left: number | null, right: number | null): boolean {
  if (left === null || right === null) return false;
  switch (relation) {
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
  }
}

function valueOf(term: Term, facts: Facts): number | null {
  switch (term.term) {
    case 'number':
      return term.value;
    case 'variable':
      return facts.read(term.variable);
    case 'time':
      return facts.minute;
    case 'count':
      return facts.done.get(term.act)?.length ?? 0;
    case 'at':
      return firstMinute(term.what, facts);
    case 'total':
      return facts.total(term.input);
    case 'extreme':
      return facts.extremes.get(term.variable)?.[term.which] ?? null;
    case 'rateAt':
      return facts.probes[term.probe] ?? null;
  }
}

function firstMinute(what: AtSubject, facts: Facts): number | null {
  switch (what.kind) {
    case 'act':
      return facts.done.get(what.act)?.[0] ?? null;
    case 'fact':
      return facts.set.get(what.fact)?.minute ?? null;
    case 'flip':
      return firstFlip(what.signal, what.edge, facts);
  }
}

function firstFlip(signal: string, edge: 'on' | 'off', facts: Facts): number | null {
  return facts.signals.get(signal)?.flips.find((flip) => flip.edge === edge)?.minute ?? null;
}
