import { useEffect, useRef, useState, type RefObject } from 'react';
import { loadJson } from '#client/files/load-json.ts';
import { setBusy } from '#client/offline/rest.ts';
import { openCollector, type CollectorDesk } from '#client/results/open-collector.ts';
import type { CollectorReport, NamedFile, Progress } from '#client/results/collector.ts';
import type { DroppedFiles } from '#client/results/dropped-files.ts';
import type { AssignmentContent } from '#core/assignment/content.ts';
import type { Choice } from '#core/results/choose-works.ts';
import type { CollectionSummary } from '#core/results/summary.ts';
import type { ResultsCourse } from './results-course.ts';

export type Trouble = 'load-failed' | 'crashed';

/** Everything collected, and what is being done. */
export interface Collection {
  readonly summary: CollectionSummary | null;
  /** Null while nothing is read. */
  readonly progress: Progress | null;
  readonly trouble: Trouble | null;
  readonly report: CollectorReport | null;
  /** More was dropped than is taken at once. */
  readonly isCut: boolean;
  readonly add: (dropped: DroppedFiles) => void;
  readonly stop: () => void;
  readonly startOver: () => void;
}

/** Opens the collector with the first files, and keeps the report of what is chosen up to date. */
export function useCollection(
  courses: readonly ResultsCourse[],
  digest: string | null,
  choice: Choice,
): Collection {
  const desk = useRef<Promise<CollectorDesk>>(undefined);
  const [summary, setSummary] = useState<CollectionSummary | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isCut, setIsCut] = useState(false);

  useEffect(() => () => void desk.current?.then((open) => open.close()), []);
  const report = useReport(desk, summary, digest, choice);
  useBusyWhile(summary !== null || progress !== null);

  const giveUp = (reason: Trouble): void => {
    desk.current = undefined;
    setTrouble(reason);
    setProgress(null);
  };
  const read = async (files: readonly NamedFile[]): Promise<void> => {
    setTrouble(null);
    setProgress({ done: 0, total: files.length });
    desk.current ??= loadCourses(courses).then(openCollector);
    const open = await desk.current.catch(() => undefined);
    if (open === undefined) {
      giveUp('load-failed');
      return;
    }
    await open.add(files, setProgress).then(setSummary, () => giveUp('crashed'));
    setProgress(null);
  };
  return {
    summary,
    progress,
    trouble,
    report,
    isCut,
    add: (dropped) => {
      setIsCut(dropped.isCut);
      if (dropped.files.length > 0) void read(dropped.files);
    },
    stop: () => void desk.current?.then((open) => open.cancel()),
    startOver: () => {
      void desk.current?.then((open) => open.close());
      desk.current = undefined;
      setSummary(null);
      setTrouble(null);
      setIsCut(false);
    },
  };
}

/** Nothing of it is kept, so no new version of the site takes the page away. */
function useBusyWhile(isCollecting: boolean): void {
  useEffect(() => {
    setBusy('results', isCollecting);
    return () => setBusy('results', false);
  }, [isCollecting]);
}

/** The report of what is chosen, made anew whenever something was added. The last one stands until it is there. */
function useReport(
  desk: RefObject<Promise<CollectorDesk> | undefined>,
  summary: CollectionSummary | null,
  digest: string | null,
  choice: Choice,
): CollectorReport | null {
  const [report, setReport] = useState<CollectorReport | null>(null);
  useEffect(() => {
    if (summary === null) {
      setReport(null);
      return;
    }
    let isWanted = true;
    // What was chosen may belong to results that were forgotten.
    const groups = summary.assignments.map((group) => group.digest);
    const chosen = groups.find((each) => each === digest) ?? groups[0] ?? null;
    desk.current
      ?.then((open) => open.report(chosen, choice))
      // Where the worker has died, adding says so.
      .then(
        (next) => isWanted && setReport(next),
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [desk, summary, digest, choice]);
  return report;
}

async function loadCourses(
  courses: readonly ResultsCourse[],
): Promise<ReadonlyMap<string, AssignmentContent>> {
  return new Map(
    await Promise.all(
      courses.map(async ({ id, content }) => [id, (await loadJson(content)) as AssignmentContent] as const),
    ),
  );
}
