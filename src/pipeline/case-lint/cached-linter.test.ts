import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { tankCase } from '#core/case/tank-case.test-support.ts';
import { tankModel } from '#core/case/tank-model.test-support.ts';
import type { LintReport } from '#machines/case-player/lint/report.ts';
import { createCachedLinter } from './cached-linter.ts';

const folder = mkdtempSync(join(tmpdir(), 'case-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = { findings: [], paths: [], runs: 1 } as unknown as LintReport;
const play = vi.fn(() => report);
const compiled = tankCase();
beforeEach(() => play.mockClear());

it('plays a case once, in this process and the next', () => {
  const lint = createCachedLinter(folder, play);
  expect(lint(compiled, tankModel)).toEqual(report);
  expect(lint(compiled, tankModel)).toEqual(report);
  expect(createCachedLinter(folder, play)(compiled, tankModel)).toEqual(report);
  expect(play).toHaveBeenCalledTimes(1);
});

it('plays again what has changed', () => {
  const lint = createCachedLinter(folder, play);
  lint(tankCase({ clock: { end: '9h', sample: '1h' } }), tankModel);
  expect(play).toHaveBeenCalledTimes(1);
});

it.each(['', '{"key":', '{}', 'null'])('plays again where the file holds %j', (damage) => {
  const lint = createCachedLinter(folder, play);
  lint(compiled, tankModel);
  play.mockClear();
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), damage);
  expect(lint(compiled, tankModel)).toEqual(report);
  expect(play).toHaveBeenCalledTimes(1);
});

it('plays again where somebody edited the report', () => {
  const lint = createCachedLinter(folder, play);
  lint(compiled, tankModel);
  play.mockClear();
  const [name = ''] = readdirSync(folder);
  const file = join(folder, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace('"runs":1', '"runs":2'));
  expect(lint(compiled, tankModel)).toEqual(report);
  expect(play).toHaveBeenCalledTimes(1);
});

it('goes on where nothing can be kept', () => {
  const lint = createCachedLinter(join(folder, 'tank-case.json', 'below-a-file'), play);
  expect(lint(compiled, tankModel)).toEqual(report);
});
