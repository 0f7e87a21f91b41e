import type { Expression, Term } from './expression.ts';

/** Acts, decisions and options that `expression` asks about. */
export function actsIn(expression: Expression): readonly string[] {
  switch (expression.op) {
    case 'or':
    case 'and':
      return expression.of.flatMap(actsIn);
    case 'not':
      return actsIn(expression.of);
    case 'compare':
      return [...actsInTerm(expression.left), ...actsInTerm(expression.right)];
    case 'done':
    case 'ready':
      return [expression.act];
    default:
      return [];
  }
}

function actsInTerm(term: Term): readonly string[] {
  if (term.term === 'count') return [term.act];
  return term.term === 'at' && term.what.kind === 'act' ? [term.what.act] : [];
}
