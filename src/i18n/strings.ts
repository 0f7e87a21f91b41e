import { assignment } from './strings/assignment.ts';
import { assignedCase } from './strings/assigned-case.ts';
import { caseStrings } from './strings/case.ts';
import { course } from './strings/course.ts';
import { debriefStrings } from './strings/debrief.ts';
import { due } from './strings/due.ts';
import { evidence } from './strings/evidence.ts';
import { guide } from './strings/guide.ts';
import { instructor } from './strings/instructor.ts';
import { keptCourses } from './strings/kept-courses.ts';
import { keptTools } from './strings/kept-tools.ts';
import { latePart } from './strings/late-part.ts';
import { leaving } from './strings/leaving.ts';
import { lesson } from './strings/lesson.ts';
import { learningParts } from './strings/learning-parts.ts';
import { myRecordPage } from './strings/my-record-page.ts';
import { myRecord } from './strings/my-record.ts';
import { offline } from './strings/offline.ts';
import { notes } from './strings/notes.ts';
import { record } from './strings/record.ts';
import { recordImport } from './strings/record-import.ts';
import { results } from './strings/results.ts';
import { resultsReport } from './strings/results-report.ts';
import { search } from './strings/search.ts';
import { quiz } from './strings/quiz.ts';
import { session } from './strings/session.ts';
import { shell } from './strings/shell.ts';
import { workbench } from './strings/workbench.ts';
import { teach } from './strings/teach.ts';

/** One line per feature. */
export const strings = {
  ...assignedCase,
  ...assignment,
  ...caseStrings,
  ...course,
  ...debriefStrings,
  ...due,
  ...evidence,
  ...guide,
  ...instructor,
  ...keptCourses,
  ...keptTools,
  ...latePart,
  ...leaving,
  ...lesson,
  ...myRecord,
  ...offline,
  ...myRecordPage,
  ...learningParts,
  ...notes,
  ...record,
  ...recordImport,
  ...results,
  ...resultsReport,
  ...search,
  ...quiz,
  ...session,
  ...shell,
  ...workbench,
  ...teach,
};
