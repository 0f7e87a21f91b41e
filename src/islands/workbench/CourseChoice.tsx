import type { ReactElement } from 'react';
import type { BenchCourse } from './bench-course.ts';
import type { BenchWords } from './bench-words.ts';

interface CourseChoiceProps {
  readonly courses: readonly BenchCourse[];
  readonly chosen: string;
  readonly words: BenchWords;
  readonly onChoose: (course: string) => void;
}

/** The course that new drafts are checked against; nothing where there is only one. */
export function CourseChoice({ courses, chosen, words, onChoose }: CourseChoiceProps): ReactElement | null {
  if (courses.length < 2) return null;
  return (
    <p>
      <label>
        {words.t('workbench.course')}{' '}
        <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {courses.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
