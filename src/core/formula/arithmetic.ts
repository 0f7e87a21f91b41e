import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';

/**
 * The arithmetic of a formula, as data. Only what IEEE 754 fixes to the last bit, so that a worked
 * solution is the same on every machine. The condition language of cases compares and does not calculate.
 */
export type Arithmetic =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Arithmetic; readonly right: Arithmetic }
  | { readonly op: '^'; readonly base: Arithmetic; readonly exponent: 2 | 3 };

export interface ArithmeticProblem {
  /** 1-based in the text. */
  readonly column: number;
  /** What stands there, and what was expected: the end of a sentence that begins with "Here". */
  readonly message: string;
}

interface Token {
  readonly text: string;
  readonly column: number;
}

const tokenPattern = /\d+(?:\.\d+)?|[A-Za-z][A-Za-z0-9]*|\S/g;
const namePattern = /^[A-Za-z]/;

/**
 * Parse an arithmetic expression.
 *
 *     sum     := product { ("+" | "-") product }
 *     product := power { ("*" | "/") power }
 *     power   := primary [ "^" ("2" | "3") ]
 *     primary := number | name | "(" sum ")"
 */
export function parseArithmetic(text: string): Result<Arithmetic, ArithmeticProblem> {
  const tokens: Token[] = Array.from(text.matchAll(tokenPattern), (match) => ({
    text: match[0],
    column: match.index + 1,
  }));
  const parser = new ArithmeticParser(tokens, text.length + 1);
  const parsed = parser.parseWhole();
  return parsed === null ? fail(parser.problem) : ok(parsed);
}

class ArithmeticParser {
  problem: ArithmeticProblem = { column: 1, message: 'nothing stands' };
  private readonly tokens: readonly Token[];
  private readonly end: number;
  private index = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.tokens = tokens;
    this.end = end;
  }

  parseWhole(): Arithmetic | null {
    const sum = this.parseSum();
    if (sum === null || this.peek() === undefined) return sum;
    return this.refuse('`+`, `-`, `*`, `/` or the end');
  }

  private parseSum(): Arithmetic | null {
    return this.parseChain(['+', '-'], () => this.parseProduct());
  }

  private parseProduct(): Arithmetic | null {
    return this.parseChain(['*', '/'], () => this.parsePower());
  }

  private parseChain(
    signs: readonly ('+' | '-' | '*' | '/')[],
    parseOne: () => Arithmetic | null,
  ): Arithmetic | null {
    let left = parseOne();
    for (;;) {
      const op = signs.find((sign) => this.peek()?.text === sign);
      if (left === null || op === undefined) return left;
      this.index += 1;
      const right = parseOne();
      if (right === null) return null;
      left = { op, left, right };
    }
  }

  private parsePower(): Arithmetic | null {
    const base = this.parsePrimary();
    if (base === null || this.peek()?.text !== '^') return base;
    this.index += 1;
    const exponent = Number(this.peek()?.text);
    if (exponent !== 2 && exponent !== 3) return this.refuse('the exponent 2 or 3');
    this.index += 1;
    return { op: '^', base, exponent };
  }

  private parsePrimary(): Arithmetic | null {
    const text = this.peek()?.text;
    if (text === '(') {
      this.index += 1;
      const inner = this.parseSum();
      if (inner === null) return null;
      if (this.peek()?.text !== ')') return this.refuse('`)`');
      this.index += 1;
      return inner;
    }
    if (text !== undefined && /^\d/.test(text)) {
      this.index += 1;
      return { op: 'number', value: Number(text) };
    }
    if (text === undefined || !namePattern.test(text)) return this.refuse('a number, a name or `(`');
    this.index += 1;
    return { op: 'name', name: text };
  }

  private peek(): Token | undefined {
    return this.tokens[this.index];
  }

  private refuse(wanted: string): null {
    const found = this.peek();
    const what = found === undefined ? 'the expression ends' : `\`${found.text}\` stands`;
    this.problem = { column: found?.column ?? this.end, message: `${what} where ${wanted} was expected` };
    return null;
  }
}

/** Every name in it, in order, repeats included. */
export function namesIn(expression: Arithmetic): string[] {
  switch (expression.op) {
    case 'number':
      return [];
    case 'name':
      return [expression.name];
    case '^':
      return namesIn(expression.base);
    default:
      return [...namesIn(expression.left), ...namesIn(expression.right)];
  }
}

/** NaN or an infinity where the values do not allow it. */
export function calculate(expression: Arithmetic, valueOf: (name: string) => number): number {
  switch (expression.op) {
    case 'number':
      return expression.value;
    case 'name':
      return valueOf(expression.name);
    case '^': {
      const base = calculate(expression.base, valueOf);
      return expression.exponent === 2 ? base * base : base * base * base;
    }
    default: {
      const left = calculate(expression.left, valueOf);
      const right = calculate(expression.right, valueOf);
      if (expression.op === '+') return left + right;
      if (expression.op === '-') return left - right;
      return expression.op === '*' ? left * right : left / right;
    }
  }
}
