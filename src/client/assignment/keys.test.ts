import { describe, expect, it } from 'vitest';
import type { Assignment } from '#core/assignment/assignment.ts';
import { readInstructorKey } from '#core/assignment/instructor-key.ts';
import {
  readResult,
  writeResult,
  type EncryptedResult,
  type ResultFile,
} from '#core/assignment/result-file.ts';
import { makeInstructorKey, openResult, sealResult } from './sealed-result.ts';
import { checkSignature, makeSigningKey, sign } from './signature.ts';
import { fingerprint } from './web-crypto.ts';

const hash = '0123456789abcdef';
const assignment: Assignment = {
  schema: 'assignment/1',
  course: 'c',
  version: hash,
  title: 'Week 3',
  tasks: [{ kind: 'lesson', lesson: 'l' }],
  mode: 'practice',
  passMark: 60,
  nonce: hash,
};
const result: ResultFile = {
  schema: 'result/1',
  assignment,
  digest: hash,
  learner: 'ليلى',
  attempt: hash,
  app: '0.1.0',
  content: { course: hash, items: [], cases: [] },
  events: [],
  claimed: { percent: null, passed: false },
  exportedAt: '2026-01-01T00:00:00.000Z',
};
const madeAt = '2026-01-01T00:00:00.000Z';

describe('a signature', () => {
  it('holds for the assignment as it was signed, whatever order its keys stand in', async () => {
    const signed = await sign(assignment, await makeSigningKey());
    expect(await checkSignature(signed)).toBe('unchanged');
    const reordered = Object.fromEntries(Object.entries(signed).reverse()) as Assignment;
    expect(await checkSignature(reordered)).toBe('unchanged');
    expect(await checkSignature(assignment)).toBe('none');
  });

  it('does not hold once anything was changed, nor with another key', async () => {
    const signed = await sign(assignment, await makeSigningKey());
    const other = await sign(assignment, await makeSigningKey());
    expect(await checkSignature({ ...signed, passMark: 61 })).toBe('changed');
    expect(await checkSignature({ ...signed, due: madeAt })).toBe('changed');
    const mixed = { key: other.signature!.key, value: signed.signature!.value };
    expect(await checkSignature({ ...signed, signature: mixed })).toBe('changed');
    expect(await checkSignature({ ...signed, signature: { ...mixed, key: 'A'.repeat(87) } })).toBe('changed');
  });

  it('can be made only with the key, which cannot be read out', async () => {
    const { privateKey } = await makeSigningKey();
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
  });

  it('names its key by eight digits', async () => {
    const { signature } = await sign(assignment, await makeSigningKey());
    expect(await fingerprint(signature!.key)).toMatch(/^[0-9A-F]{4} [0-9A-F]{4}$/);
  });
});

describe('an encrypted result', () => {
  it('opens with the saved key to what was sealed, and says nothing of it before', async () => {
    const key = await makeInstructorKey(madeAt);
    const saved = readInstructorKey(JSON.stringify(key));
    if (!saved.ok) throw new Error('the key file does not read');
    const text = writeResult(await sealResult(result, key.public));
    expect(text).not.toContain('Week 3');
    const read = readResult(text);
    if (!read.ok) throw new Error('the sealed file does not read');
    expect(await openResult(read.value as EncryptedResult, saved.value)).toEqual({ ok: true, value: result });
  });

  it('opens with no other key, and not once it was changed', async () => {
    const key = await makeInstructorKey(madeAt);
    const other = await makeInstructorKey(madeAt);
    const sealed = await sealResult(result, key.public);
    expect(await openResult(sealed, other)).toEqual({ ok: false, problem: 'other-key' });
    expect(await openResult({ ...sealed, to: other.public }, other)).toEqual({
      ok: false,
      problem: 'damaged',
    });
    const first = sealed.sealed.startsWith('A') ? 'B' : 'A';
    const changed = { ...sealed, sealed: first + sealed.sealed.slice(1) };
    expect(await openResult(changed, key)).toEqual({ ok: false, problem: 'damaged' });
  });
});

describe('a result file', () => {
  it('reads back as it was written, and not once it was cut off or changed', () => {
    const text = writeResult(result);
    expect(readResult(text)).toEqual({ ok: true, value: result });
    expect(readResult(text.slice(0, -10))).toMatchObject({ problem: { code: 'not-json' } });
    expect(readResult(text.replace('0.1.0', '0.1.1'))).toMatchObject({ problem: { code: 'damaged' } });
    expect(readResult(text.replace('result/1', 'result/2'))).toMatchObject({ problem: { code: 'newer' } });
    expect(readResult(' '.repeat(8_000_000))).toMatchObject({ problem: { code: 'too-large' } });
  });
});
