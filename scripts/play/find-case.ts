import type { CompiledCase } from '#core/case/compiled.ts';
import type { Site } from '#core/course/loaded.ts';

/** The case of that id, in `course` where it is given. Throws where several courses have one. */
export function findCase(site: Site, id: string, course: string | undefined): CompiledCase | null {
  const found = [...site.courses.values()].flatMap((loaded) => {
    const one = course === undefined || course === loaded.course.id ? loaded.cases.get(id) : undefined;
    return one === undefined ? [] : [{ compiled: one, course: loaded.course.id }];
  });
  if (found.length > 1) {
    throw new Error(
      `Several courses have a case \`${id}\`: say --course ${found.map((one) => one.course).join(' or --course ')}.`,
    );
  }
  return found[0]?.compiled ?? null;
}

export function listCases(site: Site): string {
  const lines = [...site.courses.values()].flatMap(({ course, cases }) =>
    [...cases.values()].map(({ id, title }) => `  ${id}  ${title} (${course.id})`),
  );
  return lines.length === 0 ? 'There are no cases.' : `Cases:\n${lines.join('\n')}`;
}
