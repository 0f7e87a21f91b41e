import { assignment } from './strings/assignment.ts';
import { caseStrings } from './strings/case.ts';
import { course } from './strings/course.ts';
import { debriefStrings } from './strings/debrief.ts';
import { evidence } from './strings/evidence.ts';
import { guide } from './strings/guide.ts';
import { instructor } from './strings/instructor.ts';
import { lesson } from './strings/lesson.ts';
import { myRecord } from './strings/my-record.ts';
import { record } from './strings/record.ts';
import { results } from './strings/results.ts';
import { search } from './strings/search.ts';
import { quiz } from './strings/quiz.ts';
import { session } from './strings/session.ts';
import { shell } from './strings/shell.ts';
import { teach } from './strings/teach.ts';

/** One line per feature. */
export const strings = {
  ...assignment,
  ...caseStrings,
  ...course,
  ...debriefStrings,
  ...evidence,
  ...guide,
  ...instructor,
  ...lesson,
  ...myRecord,
  ...record,
  ...results,
  ...search,
  ...quiz,
  ...session,
  ...shell,
  ...teach,
};
