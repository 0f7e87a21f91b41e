import { describe, expect, it } from 'vitest';
import { formatExpression, signalsIn } from './format-expression.ts';
import { firstOf, tankCase } from './tank-case.test-support.ts';
import { tankModel } from './tank-model.test-support.ts';

const conditionOf = (when: string) => {
  const compiled = tankCase(firstOf('events', { when }));
  const condition = compiled.events[0]?.when;
  if (condition === undefined) throw new Error('the tank drips');
  return { compiled, condition };
};

describe('a condition in words', () => {
  it.each([
    'level < 7.5L',
    'max(level) >= 9L and not (done(pour) and done(look))',
    'time > 90min or count(pour) = 2',
    '(level < 7L or depth > 0.5) and ready(look)',
    'level < 7L for 2h',
    '(level < 7L or state(low)) for 30min',
    'at(open-tap) <= 1h and not set(tap, open)',
    'at(on(low)) < 3h and on(low) and set(tap)',
    'total(water) > 1.5L and rateAt(water, on(low)) > 0.5L/h',
    'done(ask.yes) or not done(ask)',
    'not (level < 7L)',
    'true',
  ])('reads as it was written: %s', (text) => {
    const { compiled, condition } = conditionOf(text);
    expect(formatExpression(condition, compiled, tankModel)).toBe(text);
  });

  it('names the signals it asks about, once each', () => {
    expect(signalsIn(conditionOf('state(low) and (on(low) or not off(low))').condition)).toEqual(['low']);
    expect(signalsIn(conditionOf('level < 7L').condition)).toEqual([]);
  });
});
