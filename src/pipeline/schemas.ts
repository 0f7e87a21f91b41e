import * as z from 'zod/mini';
import { caseSchema } from '#core/case/schema.ts';
import { changelogFileSchema } from '#core/course/changelog-schema.ts';
import { courseSchema } from '#core/course/schema.ts';
import { errorPatternsFileSchema } from '#core/evidence/error-pattern.ts';
import { claimsFileSchema, referencesFileSchema } from '#core/evidence/schema.ts';
import { formulasFileSchema } from '#core/formula/schema.ts';
import { glossaryFileSchema } from '#core/glossary/schema.ts';
import { lessonSchema } from '#core/lesson/schema.ts';
import { quizSchema } from '#core/quiz/schema.ts';

const schemas = {
  course: courseSchema,
  lesson: lessonSchema,
  quiz: quizSchema,
  case: caseSchema,
  claims: claimsFileSchema,
  references: referencesFileSchema,
  glossary: glossaryFileSchema,
  formulas: formulasFileSchema,
  'error-patterns': errorPatternsFileSchema,
  changelog: changelogFileSchema,
} as const;

/**
 * JSON Schemas by file name, for editors: made from the schemas that the checks use, as authors write the
 * files. Draft 7, which every editor reads.
 */
export function jsonSchemas(): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
    ]),
  );
}
