import Papa from 'papaparse';

/**
 * Rows of a delimited text, whatever its ending claims: Moodle sends tabs under .csv and .txt. The delimiter is the one
 * that the first line has most of.
 */
export function readTable(text: string): readonly (readonly string[])[] {
  const [firstLine = ''] = text.split('\n', 1);
  const count = (delimiter: string): number => firstLine.split(delimiter).length;
  const [delimiter = '\t'] = ['\t', ',', ';'].toSorted((a, b) => count(b) - count(a));
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;
}
