import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyCorrections } from './apply-corrections.ts';

it('replaces the mistyped words where they stand and leaves the rest as typed', () => {
  const corrections = [
    { typed: 'oedma', used: 'oedema' },
    { typed: 'kidny', used: 'kidney' },
  ];
  expect(applyCorrections('  Oedma, of the KIDNY? ', corrections)).toBe('  oedema, of the kidney? ');
});

it('finds an Arabic word written with marks', () => {
  expect(applyCorrections('وَذْمَا رئوية', [{ typed: 'وذما', used: 'وذمة' }])).toBe('وذمة رئوية');
});

it('changes nothing where nothing was corrected, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      expect(applyCorrections(query, [])).toBe(query);
    }),
  );
});
