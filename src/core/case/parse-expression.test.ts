import { describe, expect, it } from 'vitest';
import { parseExpression } from './parse-expression.ts';
import type { Collected, Scope } from './scope.ts';

const scope: Scope = {
  variables: new Map([
    ['pressure', 'mmHg'],
    ['share', '1'],
  ]),
  digits: new Map(),
  inputs: new Set(['water']),
  acts: new Set(['rest', 'd1', 'd1.b']),
  tests: new Set(['scan']),
  facts: new Map([['answer', new Set(['yes', 'no'])]]),
  signals: new Set(['low']),
};

function parse(text: string, holds = true) {
  const collected: Collected = { holds: [], extremes: [], probes: [] };
  return { ...parseExpression(text, scope, collected, { holds }), collected };
}

function problemOf(text: string, holds = true) {
  const parsed = parse(text, holds);
  if (parsed.ok) throw new Error('was read without a problem');
  return parsed.problem[0];
}

describe('parseExpression', () => {
  it('binds not before and before or', () => {
    expect(parse('done(rest) or not state(low) and true')).toMatchObject({
      value: {
        op: 'or',
        of: [
          { op: 'done', act: 'rest' },
          { op: 'and', of: [{ op: 'not', of: { op: 'state', signal: 'low' } }, { op: 'true' }] },
        ],
      },
    });
  });

  it('puts a written quantity in the unit of the other side, on either side', () => {
    expect(parse('time >= 2h')).toMatchObject({ value: { right: { term: 'number', value: 120 } } });
    expect(parse('500mL < total(water)')).toMatchObject({ value: { left: { term: 'number', value: 0.5 } } });
    expect(parse('share > 40%')).toMatchObject({ value: { right: { term: 'number', value: 0.4 } } });
  });

  it('collects what the engine has to keep', () => {
    const { collected } = parse(
      '(pressure < 60mmHg for 10min) and max(pressure) > 90mmHg and rateAt(water, off(low)) < 0.1L/h',
    );
    expect(collected.holds).toHaveLength(1);
    expect(collected.extremes).toEqual(['pressure']);
    expect(collected.probes).toEqual([{ input: 'water', signal: 'low', edge: 'off' }]);
  });

  it.each([
    ['pressure < 60', 'case-unit', 12, 'has no unit'],
    ['pressure < 60L', 'case-unit', 12, 'does not measure the same'],
    ['time > 10m', 'case-unit', 8, 'write `min`'],
    ['done(sleep)', 'case-unknown-name', 6, '`sleep` is not an act'],
    ['state(high)', 'case-unknown-name', 7, '`high` is not a signal'],
    ['presure < 60mmHg', 'case-unknown-name', 1, '`presure` is not a variable'],
    ['total(wine) > 1L', 'case-unknown-name', 7, '`wine` is not an input'],
    ['set(answer, maybe)', 'case-unknown-name', 13, '`maybe` is not a value of `answer`'],
    ['dona(rest)', 'case-unknown-name', 1, '`dona` is not a function'],
    ['done(rest', 'case-expression', 10, 'the expression ends where `)`'],
    ['done(rest) done(d1)', 'case-expression', 12, '`done` stands where `and`'],
    ['pressure 60mmHg', 'case-expression', 10, '`60mmHg` stands where `<`'],
    ['', 'case-expression', 1, 'the expression ends'],
  ])('says what is wrong with "%s" and where', (text, code, column, message) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ code, column });
    expect(problem?.message).toContain(message);
  });

  it('refuses `for` where nothing looks each minute', () => {
    expect(problemOf('pressure < 60mmHg for 5min', false)).toMatchObject({
      code: 'case-expression',
      column: 19,
    });
  });

  it('reports several unknown names of one expression together', () => {
    const parsed = parse('done(sleep) and state(high)');
    expect(parsed.ok ? [] : parsed.problem).toHaveLength(2);
  });
});
