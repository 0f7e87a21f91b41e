import type { CompiledCase } from './compiled.ts';
import type { AtSubject, Expression, Term } from './expression.ts';
import type { PatientModel } from './patient-model.ts';

/** A condition as its author would write it. Units are those of the model, so a quantity may read differently than in the file. */
export function formatExpression(
  expression: Expression,
  compiled: CompiledCase,
  model: PatientModel | null,
): string {
  const format = (one: Expression): string => formatExpression(one, compiled, model);
  switch (expression.op) {
    case 'true':
    case 'false':
      return expression.op;
    case 'or':
    case 'and':
      return expression.of
        .map((one) => (one.op === 'or' || one.op === 'and' ? `(${format(one)})` : format(one)))
        .join(` ${expression.op} `);
    case 'not':
      return ['or', 'and', 'compare'].includes(expression.of.op)
        ? `not (${format(expression.of)})`
        : `not ${format(expression.of)}`;
    case 'compare': {
      const { left, right, relation } = expression;
      const unit = unitOf(left, compiled, model) ?? unitOf(right, compiled, model) ?? '';
      return `${formatTerm(left, unit, compiled)} ${relation} ${formatTerm(right, unit, compiled)}`;
    }
    case 'held': {
      const condition = compiled.holds[expression.hold];
      const text = condition === undefined ? '' : format(condition);
      const isJoined = condition?.op === 'and' || condition?.op === 'or';
      return `${isJoined ? `(${text})` : text} for ${formatMinutes(expression.minutes)}`;
    }
    case 'done':
    case 'ready':
      return `${expression.op}(${expression.act})`;
    case 'open':
      return `open(${expression.decision})`;
    case 'state':
      return `state(${expression.signal})`;
    case 'flipped':
      return `${expression.edge}(${expression.signal})`;
    case 'set':
      return expression.value === null
        ? `set(${expression.fact})`
        : `set(${expression.fact}, ${expression.value})`;
  }
}

/** Signals that `expression` asks about, by their state or a flip. */
export function signalsIn(expression: Expression): readonly string[] {
  switch (expression.op) {
    case 'or':
    case 'and':
      return [...new Set(expression.of.flatMap(signalsIn))];
    case 'not':
      return signalsIn(expression.of);
    case 'state':
    case 'flipped':
      return [expression.signal];
    default:
      return [];
  }
}

function formatTerm(term: Term, unit: string, { probes }: CompiledCase): string {
  switch (term.term) {
    case 'number':
      return unit === 'min' ? formatMinutes(term.value) : `${String(term.value)}${unit}`;
    case 'variable':
      return term.variable;
    case 'time':
      return 'time';
    case 'count':
      return `count(${term.act})`;
    case 'at':
      return `at(${formatSubject(term.what)})`;
    case 'total':
      return `total(${term.input})`;
    case 'extreme':
      return `${term.which}(${term.variable})`;
    case 'rateAt': {
      const probe = probes[term.probe];
      return probe === undefined ? 'rateAt()' : `rateAt(${probe.input}, ${probe.edge}(${probe.signal}))`;
    }
  }
}

function formatSubject(what: AtSubject): string {
  switch (what.kind) {
    case 'act':
      return what.act;
    case 'fact':
      return what.fact;
    case 'flip':
      return `${what.edge}(${what.signal})`;
  }
}

/** Null for a number, which has the unit of what it is compared with. */
function unitOf(term: Term, { tracks }: CompiledCase, model: PatientModel | null): string | null {
  switch (term.term) {
    case 'number':
      return null;
    case 'variable':
    case 'extreme': {
      const declared = [...(model?.variables ?? []), ...tracks.map((track) => track.variable)];
      const unit = declared.find(({ id }) => id === term.variable)?.unit ?? '1';
      return unit === '1' ? '' : unit;
    }
    case 'time':
    case 'at':
      return 'min';
    case 'total':
      return 'L';
    case 'rateAt':
      return 'L/h';
    case 'count':
      return '';
  }
}

function formatMinutes(minutes: number): string {
  return minutes > 0 && minutes % 60 === 0 ? `${String(minutes / 60)}h` : `${String(minutes)}min`;
}
