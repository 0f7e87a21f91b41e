import type { CourseSource } from '#pipeline/course-source.ts';
import { mostCheckMs, mostLintMs } from '../limits.ts';
import type { BenchWork, TellProgress } from './bench-work.ts';
import type { DraftCheck, DraftText, LintedCase } from './draft-check.ts';
import type { BenchReply, BenchRequest } from './messages.ts';

/** How a piece of work came out. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** It took longer than allowed and was stopped. */
  | { readonly kind: 'too-slow' }
  /** Something newer was asked for, or somebody canceled. */
  | { readonly kind: 'dropped' }
  | { readonly kind: 'failed' };

interface Job<T> {
  readonly request: BenchRequest;
  readonly read: (reply: BenchReply) => T | undefined;
  /** The same work on the page's own thread, where no worker starts. */
  readonly here: (work: BenchWork) => T;
  readonly mostMs: number;
  readonly tell?: TellProgress | undefined;
}

const deadlineError = 'The linter took too long.';

/**
 * Checks and lints texts against one course, in workers: typing is never held up, and what takes too long is ended.
 * Where the browser starts no worker (file://) the work is done on the page's own thread.
 */
export class Bench {
  private readonly source: CourseSource;
  private checker: Worker | null = null;
  private linter: Worker | null = null;
  private ownWork: Promise<BenchWork> | undefined;
  /** False from the first worker that does not start. */
  private hasWorkers = true;
  private inFlight: Promise<unknown> | undefined;
  private newest = 0;
  private cancelLint: (() => void) | undefined;

  constructor(source: CourseSource) {
    this.source = source;
  }

  /** True where the linter stops the page while it plays. */
  get blocksPage(): boolean {
    return !this.hasWorkers;
  }

  /** Only the newest text is checked: what waits behind a running check is dropped for it. */
  async check(draft: DraftText, linted: LintedCase | null): Promise<Outcome<DraftCheck>> {
    const mine = (this.newest += 1);
    while (this.inFlight !== undefined) await this.inFlight;
    if (mine !== this.newest) return { kind: 'dropped' };
    const running = this.run(
      {
        request: { type: 'check', draft, linted },
        read: (reply) => (reply.type === 'checked' ? reply.check : undefined),
        here: (work) => work.check(draft, linted),
        mostMs: mostCheckMs,
      },
      (this.checker ??= this.startWorker()),
    );
    this.inFlight = running;
    const outcome = await running;
    this.inFlight = undefined;
    if (outcome.kind !== 'done') this.checker = null;
    return outcome;
  }

  /** Plays a case some hundreds of times, each time in a worker of its own, which `cancel` ends. */
  async lint(draft: DraftText, tell: TellProgress): Promise<Outcome<LintedCase | null>> {
    this.cancel();
    this.linter = this.startWorker();
    const canceled = new Promise<Outcome<never>>((resolve) => {
      this.cancelLint = () => resolve({ kind: 'dropped' });
    });
    const played = this.run<LintedCase | null>(
      {
        request: { type: 'lint', draft },
        read: (reply) => (reply.type === 'linted' ? reply.linted : undefined),
        here: (work) => work.lint(draft, tellUntil(tell, performance.now() + mostLintMs)),
        mostMs: mostLintMs,
        tell,
      },
      this.linter,
    );
    const outcome = await Promise.race([played, canceled]);
    this.linter?.terminate();
    this.linter = null;
    return outcome;
  }

  cancel(): void {
    this.linter?.terminate();
    this.linter = null;
    this.cancelLint?.();
    this.cancelLint = undefined;
  }

  close(): void {
    this.cancel();
    this.checker?.terminate();
    this.checker = null;
  }

  private startWorker(): Worker | null {
    if (!this.hasWorkers) return null;
    try {
      const worker = new Worker(new URL('./bench-worker.ts', import.meta.url), { type: 'module' });
      worker.postMessage({ type: 'open', source: this.source } satisfies BenchRequest);
      return worker;
    } catch {
      this.hasWorkers = false;
      return null;
    }
  }

  private async run<T>(job: Job<T>, worker: Worker | null): Promise<Outcome<T>> {
    if (worker !== null) {
      const outcome = await runInWorker(job, worker);
      if (outcome.kind !== 'no-worker') return outcome;
      this.hasWorkers = false;
    }
    try {
      this.ownWork ??= import('./bench-work.ts').then(({ BenchWork }) => new BenchWork(this.source));
      return { kind: 'done', value: job.here(await this.ownWork) };
    } catch (error) {
      return { kind: error instanceof Error && error.message === deadlineError ? 'too-slow' : 'failed' };
    }
  }
}

function tellUntil(tell: TellProgress, deadline: number): TellProgress {
  return (played, expected) => {
    if (performance.now() > deadline) throw new Error(deadlineError);
    tell(played, expected);
  };
}

/** One request and its reply. A worker that is too slow or broken is ended. */
function runInWorker<T>(job: Job<T>, worker: Worker): Promise<Outcome<T> | { readonly kind: 'no-worker' }> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome<T> | { readonly kind: 'no-worker' }): void => {
      clearTimeout(timer);
      worker.removeEventListener('message', listen);
      if (outcome.kind !== 'done') worker.terminate();
      resolve(outcome);
    };
    const listen = ({ data }: MessageEvent<BenchReply>): void => {
      if (data.type === 'progress') job.tell?.(data.played, data.expected);
      else if (data.type === 'failed') end({ kind: 'failed' });
      else {
        const value = job.read(data);
        if (value !== undefined) end({ kind: 'done', value });
      }
    };
    const timer = setTimeout(() => end({ kind: 'too-slow' }), job.mostMs);
    worker.addEventListener('message', listen);
    worker.addEventListener('error', () => end({ kind: 'no-worker' }), { once: true });
    worker.postMessage(job.request);
  });
}
