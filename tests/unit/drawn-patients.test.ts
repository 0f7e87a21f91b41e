import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { variantAt, variantSteps } from '#core/case/variant.ts';
import { patientModels } from '#core/patient/registry.ts';
import { playPath } from '#machines/case-player/play-path.ts';
import { compileCaseFile } from './compile-case-file.ts';

/** All of them take some seconds a case; every fifth is enough for each merge. */
const stride = process.env['DEEP'] === '1' ? 1 : 5;

const folder = 'content/capillary-leak/cases';

describe.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', (file) => {
  const { compiled, model } = compileCaseFile(`${folder}/${file}`, [...patientModels.values()]);

  // The linter plays only the margins, one parameter at a time; what an assignment may draw lies between them.
  it('ends the same way with every patient that can be drawn', { timeout: 300_000 }, () => {
    expect(compiled.vary, 'with two parameters, test every pair of steps').toHaveLength(1);
    for (let step = 0; step < variantSteps; step += stride) {
      const variant = variantAt(compiled, [step]);
      for (const path of ['recommended', 'trap']) {
        const { ending } = playPath(variant, model, compiled.paths[path] ?? []);
        expect(compiled.expect[path], `${path}, step ${String(step)}`).toContain(ending?.outcome.id);
      }
    }
  });
});
