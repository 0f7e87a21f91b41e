import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from './byte-code.ts';
import { readReplayCode, writeReplayCode, type ReplayCode } from './replay-code.ts';

const hex = fc.stringMatching(/^[0-9a-f]{16}$/);
const runs: fc.Arbitrary<ReplayCode> = fc.record({
  case: fc.stringMatching(/^[a-z][a-z0-9]{0,20}(-[a-z0-9]{1,8}){0,4}$/),
  content: hex,
  engine: fc.nat({ max: 300 }),
  acts: fc
    .array(fc.record({ since: fc.nat({ max: 600 }), place: fc.nat({ max: 400 }) }), { maxLength: 150 })
    .map((list) => {
      let minute = 0;
      return list.map(({ since, place }) => ({ minute: (minute += since), place }));
    }),
});

const example: ReplayCode = {
  case: 'tank-case',
  content: '0123456789abcdef',
  engine: 1,
  acts: [0, 5, 300].map((minute, place) => ({ minute, place })),
};

describe('a replay code', () => {
  it('gives back the run it was written from', () => {
    fc.assert(
      fc.property(runs, (run) => {
        expect(readReplayCode(writeReplayCode(run))).toEqual({ ok: true, value: run });
      }),
    );
  });

  it('fits into a message: under 300 signs for sixty acts', () => {
    const acts = Array.from({ length: 60 }, (_, index) => ({ minute: 60 * index, place: index % 40 }));
    expect(writeReplayCode({ ...example, case: 'concentrated-shock', acts }).length).toBeLessThan(300);
  });

  it('is read from the address that carries it, and with the line breaks of a mail', () => {
    const code = writeReplayCode(example);
    const pasted = `https://rounds.example/cases/tank-case/#replay=${code.slice(0, 9)}\n ${code.slice(9)} `;
    expect(readReplayCode(pasted)).toEqual({ ok: true, value: example });
  });

  it('is refused as damaged when any one sign of it is changed', () => {
    const code = writeReplayCode(example);
    for (let index = 3; index < code.length; index += 1) {
      const other = code[index] === 'A' ? 'B' : 'A';
      const changed = code.slice(0, index) + other + code.slice(index + 1);
      const read = readReplayCode(changed);
      // The last sign may carry bits that stand for nothing.
      if (read.ok) expect(read.value).toEqual(example);
      else expect(read.problem).toBe('damaged');
    }
  });

  it('never throws on damaged or hostile text', () => {
    const damaged = fc
      .tuple(runs, fc.nat(), fc.nat(), fc.string({ maxLength: 8 }))
      .map(([run, from, length, put]) => {
        const code = writeReplayCode(run);
        const at = from % code.length;
        return code.slice(0, at) + put + code.slice(at + (length % 6));
      });
    const anything = fc.oneof(
      damaged,
      fc.string({ unit: 'binary' }),
      fc.base64String().map((text) => `R1-${text}`),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const read = readReplayCode(text);
        if (!read.ok) expect(['damaged', 'version', 'too-long']).toContain(read.problem);
      }),
      { numRuns: 500 },
    );
  });

  it('looks at no text that is too long to be a code', () => {
    expect(readReplayCode(`R1-${'A'.repeat(1_000_000)}`)).toEqual({ ok: false, problem: 'too-long' });
  });

  it('says so when another version of the format wrote it', () => {
    expect(readReplayCode(writeReplayCode(example).replace('R1', 'R2'))).toEqual({
      ok: false,
      problem: 'version',
    });
  });
});

describe('base64url', () => {
  it('round-trips any bytes without a sign that an address would change', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(encodeURIComponent(text)).toBe(text);
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
    );
  });
});
