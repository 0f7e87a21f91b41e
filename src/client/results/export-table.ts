import Papa from 'papaparse';

export type Cell = string | number | null;

/**
 * What a spreadsheet would run as a formula: text that begins with one of its signs, also as a full-width sign, and also
 * after white space or control characters, which some programs skip.
 */
const formula = /^[\s\u0000-\u001f\u00a0\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/; // eslint-disable-line no-control-regex

/** Rows as CSV with a byte order mark, without which spreadsheets take Arabic for Latin. Formulas become plain text. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: formula, newline: '\r\n' },
  );
  return `\uFEFF${text}\r\n`;
}

/** JSON in which typed arrays are lists. */
export function toJson(value: unknown): string {
  const plain = (_key: string, inner: unknown): unknown =>
    ArrayBuffer.isView(inner) ? Array.from(inner as Uint32Array | Float64Array) : inner;
  return `${JSON.stringify(value, plain, 2)}\n`;
}
