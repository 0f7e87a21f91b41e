import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Assignment } from '#core/assignment/assignment.ts';
import { withChecksum } from '#core/assignment/checksum.ts';
import { writeFragment } from '#core/assignment/link.ts';
import { readAssignmentFile, writeAssignmentFile } from '#core/assignment/read-assignment.ts';
import { linkedAssignments } from '#core/assignment/sample-assignments.test-support.ts';
import { openFragment, packAssignment } from './pack.ts';

const runs = process.env['DEEP'] === '1' ? 5000 : 500;
const [plain] = fc.sample(linkedAssignments, { numRuns: 1, seed: 7 }) as [Assignment];

const deflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
};
const linkOf = async (value: unknown): Promise<string> =>
  writeFragment(await deflate(new TextEncoder().encode(JSON.stringify(value))));
const codeOf = async (pasted: string): Promise<string> => {
  const opened = await openFragment(pasted);
  return opened.ok ? 'opened' : opened.problem.code;
};

describe('an assignment link', () => {
  it('opens to the assignment it was made of, also with an address before it and line breaks in it', async () => {
    await fc.assert(
      fc.asyncProperty(linkedAssignments, fc.boolean(), async (assignment, isBroken) => {
        const fragment = await packAssignment(assignment);
        const link = `https://example.org/rounds/assignment/${fragment}`;
        const pasted = isBroken ? `${link.slice(0, 60)}\r\n ${link.slice(60)}\n` : link;
        expect(await openFragment(pasted)).toEqual({ ok: true, value: assignment });
      }),
      { numRuns: 200 },
    );
  });

  it('never opens with a character changed, lost or added, and never throws', async () => {
    const link = await packAssignment(plain);
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#=';
    const damaged = fc
      .tuple(fc.nat(link.length - 1), fc.nat(signs.length - 1), fc.constantFrom('change', 'lose', 'add'))
      .map(([place, index, how]) => {
        const sign = signs.charAt(index);
        const kept = how === 'add' ? place : place + 1;
        return link.slice(0, place) + (how === 'lose' ? '' : sign) + link.slice(kept);
      })
      .filter((text) => text !== link && !text.endsWith(link));
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => (await codeOf(text)) !== 'opened'),
      { numRuns: runs },
    );
  });

  it('finds each single changed character', async () => {
    const link = await packAssignment(plain);
    for (let place = 0; place < link.length; place += 1) {
      for (const sign of ['A', 'B', '_', '.']) {
        if (link[place] === sign) continue;
        expect(await codeOf(link.slice(0, place) + sign + link.slice(place + 1))).not.toBe('opened');
      }
    }
  });

  it('never throws, whatever is pasted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), async (text) => {
        expect(await codeOf(text)).not.toBe('opened');
        expect(await codeOf(`#a=${text}`)).not.toBe('opened');
      }),
      { numRuns: runs },
    );
  });

  it('says what is wrong with it', async () => {
    expect(await codeOf('https://example.org/assignment/')).toBe('none');
    expect(await codeOf((await packAssignment(plain)).slice(0, -20))).toBe('damaged');
    expect(await codeOf(`#a=${'A'.repeat(1600)}`)).toBe('too-long');
    expect(await codeOf('A'.repeat(100_000))).toBe('too-long');
    expect(await codeOf(writeFragment(new TextEncoder().encode('no deflate')))).toBe('not-packed');
    expect(await codeOf(await linkOf({ ...plain, schema: 'assignment/2' }))).toBe('newer');
    expect(await codeOf(await linkOf({ schema: 'record/1' }))).toBe('other-kind');
    expect(await codeOf(await linkOf({ ...plain, passMark: 101 }))).toBe('invalid');
    expect(await codeOf(await linkOf({ ...plain, tasks: [plain.tasks[0], plain.tasks[0]] }))).toBe('invalid');
  });

  it('stops unpacking where a link would fill the memory', async () => {
    const bomb = writeFragment(await deflate(new Uint8Array(900_000)));
    expect(bomb.length).toBeLessThan(1500);
    const reads = vi.spyOn(ReadableStreamDefaultReader.prototype, 'read');
    expect(await codeOf(bomb)).toBe('too-large');
    expect(reads.mock.calls.length).toBeLessThan(4);
    reads.mockRestore();
  });
});

describe('an assignment file', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(linkedAssignments, (assignment) => {
        expect(readAssignmentFile(writeAssignmentFile(assignment))).toEqual({ ok: true, value: assignment });
      }),
    );
  });

  it('never throws and never passes when it is cut off', () => {
    const text = writeAssignmentFile(plain).trimEnd();
    for (let length = 0; length < text.length; length += 1)
      expect(readAssignmentFile(text.slice(0, length)).ok).toBe(false);
  });

  it('reads nothing else when characters of it are changed', () => {
    const text = writeAssignmentFile(plain);
    const damaged = fc
      .tuple(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 2 }))
      .map(([place, sign]) => text.slice(0, place) + sign + text.slice(place + 1))
      .filter((changed) => changed !== text);
    fc.assert(
      fc.property(damaged, (changed) => {
        // One blank for another changes nothing that is said.
        const read = readAssignmentFile(changed);
        if (read.ok) expect(read.value).toEqual(plain);
        if (read.ok) expect(changed.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
      { numRuns: runs },
    );
  });

  it('takes no key that it does not know, also not of the prototype', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'admin']) {
      const more = Object.defineProperty({ ...plain }, key, { value: { passMark: 0 }, enumerable: true });
      expect(readAssignmentFile(withChecksum(more)).ok, key).toBe(false);
    }
    expect(readAssignmentFile('{"__proto__":{"schema":"assignment/1"}}')).toEqual({
      ok: false,
      problem: { code: 'other-kind' },
    });
  });

  it('is refused by its size before it is read', () => {
    expect(readAssignmentFile(' '.repeat(1_000_001))).toEqual({ ok: false, problem: { code: 'too-large' } });
  });

  it('survives being nested without end', () => {
    const deep = '['.repeat(200_000);
    const whole = deep + ']'.repeat(200_000);
    expect(readAssignmentFile(deep).ok).toBe(false);
    expect(readAssignmentFile(`{"schema":"assignment/1","tasks":${whole}}`).ok).toBe(false);
  });
});
