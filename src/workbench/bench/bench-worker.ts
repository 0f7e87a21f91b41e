import { BenchWork } from './bench-work.ts';
import type { BenchReply, BenchRequest } from './messages.ts';

let work: BenchWork | undefined;
const reply = (message: BenchReply): void => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<BenchRequest>) => {
  if (data.type === 'open') {
    work = new BenchWork(data.source);
    return;
  }
  try {
    if (work === undefined) throw new Error('The course is not open.');
    if (data.type === 'check') reply({ type: 'checked', check: work.check(data.draft, data.linted) });
    else reply({ type: 'linted', linted: work.lint(data.draft, tellSometimes()) });
  } catch {
    // A text that breaks the checks themselves: the page says so and goes on.
    reply({ type: 'failed' });
  }
});

/** A message for each run would only keep the page busy. */
function tellSometimes(): (played: number, expected: number) => void {
  return (played, expected) => {
    if (played % 10 === 0) reply({ type: 'progress', played, expected });
  };
}
