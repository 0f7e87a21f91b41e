import type { CaseProblemCode } from './problem.ts';
import { tokenize, type Token } from './tokenize.ts';

export interface ExpressionProblem {
  readonly code: Extract<CaseProblemCode, 'case-expression' | 'case-unknown-name' | 'case-unit'>;
  /** 1-based in the expression. */
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** Walks the tokens of one expression and gathers its problems. After a refusal nothing more is worth reading. */
export class TokenReader {
  readonly problems: ExpressionProblem[] = [];
  failed = false;
  private readonly tokens: readonly Token[];
  private index = 0;

  constructor(text: string) {
    this.tokens = tokenize(text);
  }

  peek(ahead = 0): Token {
    const token = this.tokens[Math.min(this.index + ahead, this.tokens.length - 1)];
    if (token === undefined) throw new Error('an expression always has its end token');
    return token;
  }

  take(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.index += 1;
    return token;
  }

  takeWord(word: string): boolean {
    return this.takeIf('word', word);
  }

  takeSign(sign: string): boolean {
    return this.takeIf('sign', sign);
  }

  /** A problem after which the rest can still be read. */
  report(code: ExpressionProblem['code'], column: number, message: string, hint: string): void {
    this.problems.push({ code, column, message, hint });
  }

  /** A problem of grammar: what stood here instead of `wanted`. */
  refuse(wanted: string, token: Token = this.peek()): null {
    if (!this.failed) {
      const found = token.kind === 'end' ? 'the expression ends' : `\`${token.text}\` stands`;
      this.report(
        'case-expression',
        token.column,
        `${found} where ${wanted} was expected`,
        'See "Conditions" in docs/AUTHORING.md for the grammar.',
      );
    }
    this.failed = true;
    return null;
  }

  private takeIf(kind: Token['kind'], text: string): boolean {
    const token = this.peek();
    if (token.kind !== kind || token.text !== text) return false;
    this.take();
    return true;
  }
}
