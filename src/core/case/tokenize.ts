/** One piece of an expression; `column` is 1-based in the text. */
export interface Token {
  readonly kind: 'word' | 'quantity' | 'sign' | 'end' | 'unknown';
  readonly text: string;
  readonly column: number;
}

const patterns: readonly { readonly kind: Token['kind']; readonly pattern: RegExp }[] = [
  { kind: 'sign', pattern: /<=|>=|[<>=(),]/y },
  { kind: 'quantity', pattern: /-?\d+(?:\.\d+)?[^\s(),<>=]*/y },
  { kind: 'word', pattern: /[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:\.[A-Za-z][A-Za-z0-9-]*)?/y },
  { kind: 'unknown', pattern: /\S/y },
];

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    if (/\s/.test(text.charAt(index))) {
      index += 1;
      continue;
    }
    const token = tokenAt(text, index);
    tokens.push(token);
    index += token.text.length;
  }
  tokens.push({ kind: 'end', text: '', column: text.length + 1 });
  return tokens;
}

function tokenAt(text: string, index: number): Token {
  for (const { kind, pattern } of patterns) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match !== null) return { kind, text: match[0], column: index + 1 };
  }
  return { kind: 'unknown', text: text.charAt(index), column: index + 1 };
}
