import { describe, expect, it } from 'vitest';
import { compileCase } from './compile.ts';
import { caseSchema } from './schema.ts';
import { compileTank, firstOf, tankCase } from './tank-case.test-support.ts';

const hint = { id: 'look-first', when: 'not done(look)', text: 'Its level.', evidence: 'standard-teaching' };

describe('compileCase', () => {
  it('gives plain data that survives JSON, without the text of any expression', () => {
    const compiled = tankCase();
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
    expect(JSON.stringify(compiled)).not.toContain('level <');
  });

  it('parses quantities once, into the units of the model', () => {
    const compiled = tankCase(firstOf('actions', { do: [{ pour: '500mL' }] }));
    expect(compiled.patient).toEqual({ start: 8 });
    expect(compiled.acts[0]?.commands).toEqual([{ verb: 'pour', args: { pour: 0.5 } }]);
    expect(compiled.endMinutes).toBe(600);
  });

  it('changes its hash with anything that could change a run, and with nothing else', () => {
    expect(tankCase().hash).toBe(tankCase().hash);
    expect(tankCase({ patient: { start: '9L' } }).hash).not.toBe(tankCase().hash);
    expect(tankCase().hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    [
      'an unknown parameter',
      { patient: { start: '8L', color: 'red' } },
      'case-parameter',
      ['patient', 'color'],
    ],
    ['a missing parameter', { patient: {} }, 'case-parameter', ['patient']],
    ['a wrong unit', { patient: { start: '8h' } }, 'case-unit', ['patient', 'start']],
    ['a value out of range', { patient: { start: '80L' } }, 'case-range', ['patient', 'start']],
    [
      'a flag that is none',
      { patient: { start: '8L', leaky: 'yes' } },
      'case-parameter',
      ['patient', 'leaky'],
    ],
    ['an unknown verb', firstOf('actions', { do: [{ spill: '2L' }] }), 'case-verb', ['actions', 0, 'do', 0]],
    [
      'an unknown argument',
      firstOf('actions', { do: [{ pour: '2L', speed: '1L/h' }] }),
      'case-parameter',
      ['actions', 0, 'do', 0, 'speed'],
    ],
    [
      'an unknown choice',
      firstOf('actions', { do: [{ flow: 'wine', value: '1L/h' }] }),
      'case-parameter',
      ['actions', 0, 'do', 0, 'flow'],
    ],
    ['a time that is none', firstOf('actions', { takes: '10m' }), 'case-unit', ['actions', 0, 'takes']],
    [
      'an unknown group',
      firstOf('actions', { group: 'other' }),
      'case-unknown-name',
      ['actions', 0, 'group'],
    ],
    ['a worked run without its words', { support: ['worked'] }, 'case-support', ['paths', 'recommended', 0]],
    [
      'a worked step that the path does not do',
      { support: ['worked'], worked: [{ step: 'pour', text: 'Now.', evidence: 'standard-teaching' }] },
      'case-support',
      ['worked', 0, 'step'],
    ],
    ['hints that nobody can open', { prompts: [hint] }, 'case-support', ['prompts']],
    [
      'a hint that cannot be read',
      { prompts: [{ ...hint, when: 'done(' }] },
      'case-expression',
      ['prompts', 0, 'when'],
    ],
    ['an act without evidence', firstOf('actions', { evidence: undefined }), 'case-evidence', ['actions', 0]],
    ['a taken id', firstOf('actions', { id: 'look' }), 'case-duplicate-id', ['examination', 0, 'id']],
    [
      'an unknown name in an expression',
      firstOf('signals', { on: 'state(high)' }),
      'case-unknown-name',
      ['signals', 0, 'on'],
    ],
    [
      '`for` where nobody looks',
      firstOf('rubric', { full: 'level < 7L for 1h' }),
      'case-expression',
      ['rubric', 0, 'full'],
    ],
    ['an unknown variable in a text', { vignette: '{{height}}' }, 'case-template', ['vignette']],
    [
      'a variable where none is filled in',
      firstOf('outcomes', { text: 'It held {{level}} L.' }),
      'case-template',
      ['outcomes', 0, 'text'],
    ],
    ['ranks that are equal', firstOf('outcomes', { rank: 1 }), 'case-outcomes', ['outcomes', 1, 'rank']],
    ['a step that is no act', { paths: { recommended: ['fly'] } }, 'case-path', ['paths', 'recommended', 0]],
    [
      'an unknown objective',
      firstOf('rubric', { objective: 'other' }),
      'case-unknown-name',
      ['rubric', 0, 'objective'],
    ],
  ])('reports %s at its place', (_, changes, code, path) => {
    const { compiled, problems } = compileTank(changes);
    expect(compiled).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ code, path }));
  });

  it('reports every problem of a case together', () => {
    const { problems } = compileTank({ patient: { start: '8h' }, vignette: '{{height}}', ends: 'level <' });
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['case-unit', 'case-template', 'case-expression']),
    );
  });

  it('refuses to require or score what is unproven', () => {
    const unproven = firstOf('actions', { evidence: 'unproven', claims: ['F001'] });
    const { problems } = compileTank({ ...unproven, paths: { recommended: ['pour'] } });
    expect(problems.map(({ path }) => path)).toEqual([
      ['rubric', 1],
      ['rubric', 1],
      ['paths', 'recommended', 0],
    ]);
  });

  it('takes no model but the one that is named', () => {
    const named = caseSchema.parse({ ...JSON.parse(JSON.stringify(minimal)), model: 'tank' });
    expect(compileCase(named, null)).toMatchObject({ compiled: null, problems: [{ path: ['model'] }] });
  });
});

const minimal = {
  schema: 'case/1',
  id: 'bare',
  title: 'Bare',
  summary: 'Bare.',
  minutes: 1,
  objectives: [{ id: 'o', text: 'O', lesson: 'l' }],
  vignette: 'V',
  clock: { end: '1h' },
  groups: [{ id: 'g', title: 'G' }],
  actions: [{ id: 'wait', label: 'Wait', group: 'g', takes: '1h', watch: true }],
  outcomes: [
    { id: 'a', rank: 0, when: 'false', title: 'A', text: 'A' },
    { id: 'b', rank: 1, when: 'true', title: 'B', text: 'B' },
  ],
  rubric: [{ id: 'r', objective: 'o', text: 'R', weight: 1, full: 'true', why: 'W' }],
  paths: { recommended: ['wait'] },
  expect: { recommended: 'b' },
  debrief: { text: 'D' },
};
