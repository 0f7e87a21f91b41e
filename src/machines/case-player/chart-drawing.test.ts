import { describe, expect, it } from 'vitest';
import { tankCase } from '#core/case/tank-case.test-support.ts';
import { tankModel } from '#core/case/tank-model.test-support.ts';
import { drawChart } from './chart-drawing.ts';
import { regionsOf } from './chart-regions.ts';

const compiled = tankCase();

describe('the regions of a chart', () => {
  it('are those that run: signals by their conditions, decisions by their options', () => {
    expect(regionsOf(compiled)).toMatchObject([
      {
        kind: 'signal',
        id: 'low',
        states: ['off', 'on'],
        edges: [
          { from: 'off', to: 'on', event: 'signal.low.on', condition: compiled.signals[0]?.on },
          { from: 'on', to: 'off', event: 'signal.low.off', condition: compiled.signals[0]?.off },
        ],
      },
      {
        kind: 'decision',
        id: 'ask',
        states: ['waiting', 'open', 'answered'],
        edges: [
          { from: 'waiting', to: 'open', event: 'due', condition: compiled.decisions[0]?.when },
          { from: 'open', to: 'answered', event: 'choose.ask.yes', condition: null },
          { from: 'open', to: 'answered', event: 'choose.ask.no', condition: null },
        ],
      },
    ]);
  });
});

describe('the drawing of a chart', () => {
  const drawing = drawChart(compiled, tankModel);

  it('has a box for each state, an arrow for each edge, and a link for each signal a decision waits for', () => {
    expect(drawing.regions.map(({ boxes }) => boxes.map(({ text }) => text))).toEqual([
      ['off', 'on'],
      ['waiting', 'open', 'answered'],
    ]);
    expect(drawing.regions.map(({ arrows }) => arrows.map(({ label }) => label.lines.join(' ')))).toEqual([
      ['level < 6.99L for 30min', 'level > 8L'],
      ['state(low)', 'yes (best)', 'no (trap)'],
    ]);
    expect(drawing.links).toMatchObject([{ from: 'low', to: 'ask' }]);
  });

  it('is the same each time', () => {
    expect(drawChart(tankCase(), tankModel)).toEqual(drawing);
  });

  it('keeps every box and label within its region, and regions apart', () => {
    let below = 0;
    for (const { y, height, boxes, arrows } of drawing.regions) {
      expect(y).toBeGreaterThanOrEqual(below);
      below = y + height;
      for (const box of boxes) {
        expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
        expect(box.y + box.height).toBeLessThanOrEqual(below);
      }
      for (const { label } of arrows) {
        expect(label.y + (label.lines.length - 1) * drawing.lineHeight).toBeLessThanOrEqual(below);
      }
    }
    expect(drawing.height).toBe(below);
  });

  it('breaks a long condition into lines', () => {
    const when = 'state(low) or (level < 6L and done(look) and done(pour) and done(open-tap)) or time > 9h';
    const long = tankCase({ decisions: [{ ...tankDecision, when }] });
    const label = drawChart(long, tankModel).regions[1]?.arrows[0]?.label.lines ?? [];
    expect(label.length).toBeGreaterThan(2);
    expect(label.join(' ')).toBe(when);
  });
});

const tankDecision = {
  id: 'ask',
  prompt: 'It stands at {{level}} L.',
  options: [
    {
      id: 'yes',
      text: 'Yes',
      verdict: 'best',
      feedback: 'A fair choice to make.',
      evidence: 'standard-teaching',
    },
    {
      id: 'no',
      text: 'No',
      verdict: 'trap',
      feedback: 'Not a choice to make.',
      evidence: 'standard-teaching',
    },
  ],
};
