import { courseStatuses } from '#core/offline/course-status.ts';
import { problemOf } from '#core/offline/download-error.ts';
import { pathsOf } from '#core/offline/list.ts';
import { offlineChannel, type DownloadProblem, type OfflineStatus } from '#core/offline/messages.ts';
import { coursesKept } from '#core/offline/state.ts';
import { base, download, keptNames, version } from './kept-files.ts';
import { changeState, ownList, prune, readState } from './versions.ts';

const channel = new BroadcastChannel(offlineChannel(base));
const running = new Map<string, Promise<void>>();
const problems = new Map<string, DownloadProblem>();

export const tell = (status: OfflineStatus): void => channel.postMessage(status);

export async function tellStatus(): Promise<void> {
  const [list, state, kept] = await Promise.all([ownList(), readState(), keptNames()]);
  tell({ version, courses: courseStatuses(list, state, kept, { loading: running, problems }) });
}

/** A course is kept from its first visit on; one that was sent away is not fetched again unasked. */
export async function visit(course: string | undefined, sparing: boolean): Promise<void> {
  const state = await readState();
  if (course !== undefined && !sparing && state.wishes[course] === undefined) return wish(course, 'keep');
  await Promise.all(coursesKept(state).map(load));
}

export async function wish(course: string, value: 'keep' | 'removed'): Promise<void> {
  const state = await changeState((before) => ({ ...before, wishes: { ...before.wishes, [course]: value } }));
  if (value === 'keep') return load(course);
  await prune(state);
  await tellStatus();
}

/** Fetches what is missing of a course and says how far it is; the same download is never run twice. */
function load(course: string): Promise<void> {
  const end = (): Promise<void> => (running.delete(course), tellStatus());
  const work = running.get(course) ?? run(course).then(end, end);
  running.set(course, work);
  return work;
}

async function run(course: string): Promise<void> {
  try {
    problems.delete(course);
    const list = await ownList();
    const paths = pathsOf(list, course);
    void tellStatus();
    let told = 0;
    // A word to the pages for every fiftieth part is often enough.
    const every = Math.ceil(paths.length / 50);
    await download(list, paths, () => void ((told += 1) % every === 0 && tellStatus()));
  } catch (error) {
    problems.set(course, problemOf(error));
  }
}
