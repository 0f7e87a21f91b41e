import type { LoadedCourse, LoadedLesson, Site } from '#core/course/loaded.ts';
import { contentDir } from '#pipeline/content-dir.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { formatForTerminal } from '#pipeline/reporters/cli.ts';

let loaded: Site | null = null;

/**
 * Every course, read and checked once per process.
 * @throws one error that lists every content error, so that nothing is built by half.
 */
export function getSite(): Site {
  loaded ??= loadOrThrow(contentDir());
  return loaded;
}

function loadOrThrow(folder: string): Site {
  const { site, issues } = loadSite(folder);
  if (issues.some(({ severity }) => severity === 'error')) {
    throw new Error(`The content has errors.\n\n${formatForTerminal(issues, folder)}`);
  }
  if (site.courses.size === 0) throw new Error(`There is no course in ${folder}.`);
  return site;
}

export function allCourses(): LoadedCourse[] {
  return [...getSite().courses.values()];
}

/** @throws where no course has this id: pages only ask for ids that `getStaticPaths` took from the site. */
export function courseById(id: string): LoadedCourse {
  const course = getSite().courses.get(id);
  if (course === undefined) throw new Error(`There is no course \`${id}\`.`);
  return course;
}

export interface LessonNeighbors {
  readonly previous: LoadedLesson | null;
  readonly next: LoadedLesson | null;
}

/** The lessons before and after `id` in reading order, across modules. */
export function lessonNeighbors(course: LoadedCourse, id: string): LessonNeighbors {
  const order = [...course.lessons.values()];
  const index = order.findIndex(({ front }) => front.id === id);
  return { previous: order[index - 1] ?? null, next: index < 0 ? null : (order[index + 1] ?? null) };
}
