import { localeOfPage } from '#components/record/page-locale.ts';
import { createTranslate, type Params } from '#i18n/create-translate.ts';
import { keptCourses } from '#i18n/strings/kept-courses.ts';
import { keptTools } from '#i18n/strings/kept-tools.ts';
import { offline } from '#i18n/strings/offline.ts';

export const say = createTranslate({ ...keptCourses, ...keptTools, ...offline }, localeOfPage());

/** What a row of the list stands for: a course, or the tools for instructors, which have words of their own. */
export type SetKind = 'course' | 'tools';

type State = 'none' | 'loading' | 'stopped' | 'kept' | 'keptUpdate';
type Act = 'keep' | 'goOn' | 'remove';
/** With the title of the course as `course`. */
type News = 'started' | 'done' | 'removed';
type Problem = 'stoppedNetwork' | 'stoppedFull' | 'stoppedChanged';

export const sayInRow = (kind: SetKind, word: State | Act | News, params?: Params): string =>
  say(`${kind === 'tools' ? 'tools' : 'kept'}.${word}`, params);
export const sayProblem = (kind: SetKind, word: Problem): string =>
  say(`${kind === 'tools' ? 'toolsoffline' : 'offline'}.${word}`);
