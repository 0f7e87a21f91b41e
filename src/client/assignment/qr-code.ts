import { encode } from 'uqr';

/** Dark squares of the QR code of a text, row by row, with the four white ones around that readers need. */
export function qrSquares(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'L', border: 4 }).data;
}
