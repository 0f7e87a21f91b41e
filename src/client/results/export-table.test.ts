import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, toJson } from './export-table.ts';

const cellsOf = (csv: string): string[] => Papa.parse<string[]>(csv.replace('\uFEFF', '')).data[0] ?? [];

describe('a table saved as CSV', () => {
  it.each([
    '=HYPERLINK("http://evil.example","click")',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '  =1+1',
    '\u00a0=1+1',
    '\uff1d1+1',
    '\uff0b1',
    '\uff0d1',
    '\uff20SUM(A1)',
    '=1+1\nsecond line',
  ])('makes plain text of %j', (text) => {
    expect(cellsOf(toCsv([[text]]))).toEqual([`'${text}`]);
  });

  it('leaves numbers, names and quotes as they are', () => {
    const row = [-1.5, 'Ali "the fast", 2', 'سارة', null, 'a=b'];
    expect(cellsOf(toCsv([row]))).toEqual(['-1.5', 'Ali "the fast", 2', 'سارة', '', 'a=b']);
  });
});

it('writes typed arrays into JSON as lists', () => {
  expect(JSON.parse(toJson({ groups: Uint32Array.of(1, 2) }))).toEqual({ groups: [1, 2] });
});
