import type { ReactElement } from 'react';
import type { Draft } from '#workbench/drafts/draft.ts';
import type { DraftShelf } from '#workbench/drafts/draft-shelf.ts';
import type { BenchCourse } from './bench-course.ts';
import type { BenchWords } from './bench-words.ts';
import { BenchViews } from './BenchViews.tsx';
import { Desk } from './Desk.tsx';
import { FileActions } from './FileActions.tsx';
import { useBench } from './use-bench.ts';
import { useChecks } from './use-checks.ts';
import { useDraftText } from './use-draft-text.ts';
import { useLinter } from './use-linter.ts';

interface DraftBenchProps {
  readonly draft: Draft;
  readonly course: BenchCourse;
  readonly shelf: DraftShelf;
  readonly words: BenchWords;
  readonly onForked: (id: string) => void;
}

/** One draft: its text, what is wrong with it, and what it makes. */
export function DraftBench({ draft, course, shelf, words, onForked }: DraftBenchProps): ReactElement {
  const { kind, replaces } = draft;
  const { text, write, keeping } = useDraftText(draft, shelf, onForked);
  const open = useBench(course.source);
  const bench = open.state === 'ready' ? open.bench : null;
  const linter = useLinter(bench, { kind, text, replaces });
  const checks = useChecks(bench, { kind, text, replaces }, linter.linted);
  const hasErrors = checks.check?.issues.some(({ severity }) => severity === 'error') ?? true;
  return (
    <section className="bench-draft" aria-label={draft.name}>
      <h2>
        <bdi>{draft.name}</bdi>
      </h2>
      <p className="bench-own">{words.t(kind === 'case' ? 'workbench.own' : 'workbench.ownQuiz')}</p>
      <FileActions
        draft={draft}
        text={text}
        keeping={keeping}
        storage={shelf.storage}
        mayAssign={checks.state === 'done' && !hasErrors}
        words={words}
      />
      <Desk draft={draft} text={text} write={write} open={open} checks={checks} words={words} />
      <BenchViews
        kind={kind}
        course={course}
        source={open.state === 'ready' ? open.source : null}
        checks={checks}
        linter={linter}
        blocksPage={bench?.blocksPage ?? false}
        words={words}
      />
    </section>
  );
}
