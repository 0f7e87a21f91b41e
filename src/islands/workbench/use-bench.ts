import { useEffect, useState } from 'react';
import { Bench } from '#workbench/bench/bench.ts';
import { loadCourseSource, type CourseSource } from '#workbench/load-course-source.ts';

export type OpenBench =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly again: () => void }
  | { readonly state: 'ready'; readonly bench: Bench; readonly source: CourseSource };

/** Fetches the course at `address` and opens a bench for it. */
export function useBench(address: string): OpenBench {
  const [open, setOpen] = useState<OpenBench>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let bench: Bench | undefined;
    let isWanted = true;
    setOpen({ state: 'loading' });
    loadCourseSource(address).then(
      (source) => {
        if (!isWanted) return;
        bench = new Bench(source);
        setOpen({ state: 'ready', bench, source });
      },
      () => {
        if (isWanted) setOpen({ state: 'failed', again: () => setAttempt((count) => count + 1) });
      },
    );
    return () => {
      isWanted = false;
      bench?.close();
    };
  }, [address, attempt]);
  return open;
}
