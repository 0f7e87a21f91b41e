import type { AssignmentContent } from '#core/assignment/content.ts';
import { patientModels } from '#core/patient/registry.ts';
import { assignmentContent } from '#data/assignment-page.ts';
import { loadSite } from '#pipeline/load-site.ts';

/** What the built site would serve for assignments of a course. */
export function contentOf(contentDir: string, course: string): AssignmentContent {
  const loaded = loadSite(contentDir, patientModels).site.courses.get(course);
  if (loaded === undefined) throw new Error(`There is no course ${course} in ${contentDir}.`);
  return assignmentContent(loaded);
}
