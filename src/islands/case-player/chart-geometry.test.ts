import { describe, expect, it } from 'vitest';
import { drawChart, frame, type ChartScale } from './chart-geometry.ts';

const scale: ChartScale = {
  range: [0, 100],
  reference: { low: 40, high: 60 },
  endMinute: 600,
  spans: [],
  actMinutes: [],
};

describe('drawChart', () => {
  it('puts the curve between the ends of the frame, greater values higher', () => {
    const { curve, last } = drawChart(
      [
        { minute: 0, value: 0 },
        { minute: 600, value: 100 },
      ],
      scale,
    );
    expect(curve).toBe(`M${frame.start} ${frame.bottom}L${frame.end} ${frame.top}`);
    expect(last).toEqual({ x: frame.end, y: frame.top });
  });

  it('widens the axis to values outside the declared range', () => {
    const { valueTicks } = drawChart([{ minute: 0, value: 140 }], scale);
    expect(valueTicks.at(-1)).toEqual({ y: frame.top, value: 140 });
  });

  it('draws the reference band from the axis where one side is open', () => {
    const { band } = drawChart([], { ...scale, reference: { low: null, high: 50 } });
    expect(band).toEqual({ y: (frame.top + frame.bottom) / 2, height: (frame.bottom - frame.top) / 2 });
  });

  it('never loses a peak when it thins a long run', () => {
    const samples = Array.from({ length: 4321 }, (_, minute) => ({
      minute,
      value: minute === 1777 ? 99 : 50,
    }));
    const { curve } = drawChart(samples, { ...scale, endMinute: 4320, range: [0, 99] });
    expect(curve).toContain(` ${frame.top}L`);
    expect(curve.split('L').length).toBeLessThan(260);
  });

  it('shows at most seven hours on the time axis, from the first', () => {
    for (const endMinute of [30, 61, 700, 2880, 4320, 9000]) {
      const { timeTicks } = drawChart([], { ...scale, endMinute });
      expect(timeTicks[0]?.hour).toBe(0);
      expect(timeTicks.length).toBeLessThanOrEqual(7);
    }
  });

  it('draws a mark for each act and a span of at least one unit', () => {
    const { acts, spans } = drawChart([], {
      ...scale,
      actMinutes: [0, 600],
      spans: [{ fromMinute: 300, toMinute: 300 }],
    });
    expect(acts).toBe(`M${frame.start} ${frame.bottom}v5M${frame.end} ${frame.bottom}v5`);
    expect(spans).toEqual([{ x: (frame.start + frame.end) / 2, width: 1 }]);
  });

  it('leaves out a limit that would print over the end of the axis', () => {
    const { valueTicks } = drawChart([], { ...scale, reference: { low: 2, high: 55 } });
    expect(valueTicks.map(({ value }) => value)).toEqual([0, 55, 100]);
  });
});
