import type { Arithmetic } from './arithmetic.ts';

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;
const ranks = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3, number: 4, name: 4 } as const;

/** As a person writes it, with the brackets it needs to be read back the same: `2 × (a − b) ÷ c²`. */
export function writeArithmetic(expression: Arithmetic, write: (name: string) => string): string {
  switch (expression.op) {
    case 'number':
      return String(expression.value);
    case 'name':
      return write(expression.name);
    case '^': {
      const base = inBrackets(expression.base, ranks[expression.base.op] < 4, write);
      return `${base}${expression.exponent === 2 ? '²' : '³'}`;
    }
    default: {
      const { op, left, right } = expression;
      const own = ranks[op];
      const before = inBrackets(left, ranks[left.op] < own, write);
      const after = inBrackets(right, ranks[right.op] <= own, write);
      return `${before} ${signs[op]} ${after}`;
    }
  }
}

function inBrackets(expression: Arithmetic, needed: boolean, write: (name: string) => string): string {
  const text = writeArithmetic(expression, write);
  return needed ? `(${text})` : text;
}
