import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { convertQuantity, parseQuantity } from '../units/quantity.ts';
import { parseCondition, parseTerm, termNames } from './expression-functions.ts';
import type { Expression, Relation, Term } from './expression.ts';
import type { Collected, Scope } from './scope.ts';
import { TokenReader, type ExpressionProblem } from './token-reader.ts';

/** A term with the unit its number is in; `literal` where it is a written quantity that takes the other side's unit. */
interface MeasuredTerm {
  readonly term: Term;
  readonly unit: string;
  readonly literal: { readonly text: string; readonly column: number } | null;
}

const relations: readonly string[] = ['<', '>', '<=', '>=', '='];

/**
 * Parse the text of a condition.
 *
 *     or      := and { "or" and }
 *     and     := not { "and" not }
 *     not     := "not" not | held
 *     held    := primary [ "for" duration ]
 *     primary := "(" or ")" | "true" | "false" | condition | term relation term
 *
 * `collected` gathers what the engine has to keep for it. `holds` says whether `for` may
 * stand here: it can only be answered where the engine looks each minute.
 */
export function parseExpression(
  text: string,
  scope: Scope,
  collected: Collected,
  options: { readonly holds: boolean },
): Result<Expression, readonly ExpressionProblem[]> {
  const reader = new TokenReader(text);
  const parser = new ExpressionParser(reader, scope, collected, options.holds);
  const expression = parser.parseWhole();
  return expression === null || reader.problems.length > 0 ? fail(reader.problems) : ok(expression);
}

class ExpressionParser {
  private readonly reader: TokenReader;
  private readonly scope: Scope;
  private readonly collected: Collected;
  private readonly holds: boolean;

  constructor(reader: TokenReader, scope: Scope, collected: Collected, holds: boolean) {
    this.reader = reader;
    this.scope = scope;
    this.collected = collected;
    this.holds = holds;
  }

  parseWhole(): Expression | null {
    const expression = this.parseOr();
    if (expression === null) return null;
    if (this.reader.peek().kind === 'end') return expression;
    return this.reader.refuse('`and`, `or` or the end');
  }

  private parseOr(): Expression | null {
    return this.parseChain('or', () => this.parseAnd());
  }

  private parseAnd(): Expression | null {
    return this.parseChain('and', () => this.parseNot());
  }

  private parseChain(word: 'or' | 'and', parseOne: () => Expression | null): Expression | null {
    const first = parseOne();
    if (first === null) return null;
    const of = [first];
    while (this.reader.takeWord(word)) {
      const next = parseOne();
      if (next === null) return null;
      of.push(next);
    }
    return of.length === 1 ? first : { op: word, of };
  }

  private parseNot(): Expression | null {
    if (!this.reader.takeWord('not')) return this.parseHeld();
    const of = this.parseNot();
    return of === null ? null : { op: 'not', of };
  }

  private parseHeld(): Expression | null {
    const inner = this.parsePrimary();
    const column = this.reader.peek().column;
    if (inner === null || !this.reader.takeWord('for')) return inner;
    const minutes = this.parseDuration();
    if (minutes === null) return null;
    if (!this.holds) {
      this.reader.report(
        'case-expression',
        column,
        '`for` cannot be answered here',
        'Put the condition with `for` in a signal and ask for `state(…)` or `on(…)`.',
      );
    }
    this.collected.holds.push(inner);
    return { op: 'held', hold: this.collected.holds.length - 1, minutes };
  }

  private parseDuration(): number | null {
    const token = this.reader.take();
    if (token.kind !== 'quantity') return this.reader.refuse('a time such as 10min', token);
    const quantity = parseQuantity(token.text);
    const minutes = quantity.ok ? convertQuantity(quantity.value, 'min') : null;
    if (minutes !== null) return minutes;
    const message = quantity.ok ? `\`${token.text}\` is not a time` : quantity.problem;
    this.reader.report('case-unit', token.column, message, 'Write a time in min or h, such as 10min.');
    return 0;
  }

  private parsePrimary(): Expression | null {
    if (this.reader.takeSign('(')) {
      const inner = this.parseOr();
      if (inner === null) return null;
      return this.reader.takeSign(')') ? inner : this.reader.refuse('`)`');
    }
    if (this.reader.takeWord('true')) return { op: 'true' };
    if (this.reader.takeWord('false')) return { op: 'false' };
    return parseCondition(this.reader, this.scope) ?? this.parseComparison();
  }

  private parseComparison(): Expression | null {
    if (this.reader.failed) return null;
    const left = this.parseSide();
    if (left === null) return null;
    const token = this.reader.take();
    if (!relations.includes(token.text)) return this.reader.refuse('`<`, `>`, `<=`, `>=` or `=`', token);
    const right = this.parseSide();
    if (right === null) return null;
    const unit = left.literal === null ? left.unit : right.unit;
    return {
      op: 'compare',
      relation: token.text as Relation,
      left: this.inUnit(left, unit, right),
      right: this.inUnit(right, unit, left),
    };
  }

  private parseSide(): MeasuredTerm | null {
    const token = this.reader.peek();
    if (token.kind === 'quantity') {
      this.reader.take();
      return { term: { term: 'number', value: 0 }, unit: '1', literal: token };
    }
    const parsed = parseTerm(this.reader, this.scope, this.collected);
    if (parsed !== null) return { ...parsed, literal: null };
    if (this.reader.failed) return null;
    return this.reader.refuse(`a quantity, a variable or one of ${termNames.join(', ')}`, token);
  }

  /** The term of `side` with its number in `unit`; mismatches are reported where they stand. */
  private inUnit(side: MeasuredTerm, unit: string, other: MeasuredTerm): Term {
    if (side.literal === null) {
      if (side.unit !== unit && other.literal === null) {
        const column = this.reader.peek().column;
        this.reader.report(
          'case-unit',
          column,
          `\`${side.unit}\` is compared with \`${unit}\``,
          'Compare like with like.',
        );
      }
      return side.term;
    }
    return { term: 'number', value: this.literalIn(side.literal, unit) };
  }

  private literalIn(literal: { readonly text: string; readonly column: number }, unit: string): number {
    const quantity = parseQuantity(literal.text);
    if (!quantity.ok) {
      this.reader.report('case-unit', literal.column, quantity.problem, `The other side is in ${unit}.`);
      return 0;
    }
    const value = convertQuantity(quantity.value, unit);
    if (value !== null) return value;
    const wanted = unit === '1' ? `${quantity.value.value}` : `${quantity.value.value}${unit}`;
    const message =
      quantity.value.unit === '1'
        ? `\`${literal.text}\` has no unit`
        : `\`${literal.text}\` does not measure the same as the other side`;
    const hint =
      unit === '1'
        ? 'The other side is a plain number.'
        : `The other side is in ${unit}; write it like \`${wanted}\`.`;
    this.reader.report('case-unit', literal.column, message, hint);
    return 0;
  }
}
