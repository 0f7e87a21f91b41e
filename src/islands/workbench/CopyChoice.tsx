import { useState, type ReactElement } from 'react';
import type { OwnKind } from '#workbench/drafts/draft.ts';
import type { BenchCourse } from './bench-course.ts';
import type { BenchWords } from './bench-words.ts';

interface CopyChoiceProps {
  readonly course: BenchCourse;
  readonly words: BenchWords;
  readonly onCopy: (kind: OwnKind, name: string, title: string) => void;
}

/** A case or quiz of the course to begin from. */
export function CopyChoice({ course, words: { t, authored }, onCopy }: CopyChoiceProps): ReactElement {
  const sources = [
    { kind: 'case', label: t('workbench.cases'), files: course.cases },
    { kind: 'quiz', label: t('workbench.quizzes'), files: course.quizzes },
  ] as const;
  const all = sources.flatMap(({ kind, files }) => files.map((file) => ({ kind, ...file })));
  const [chosen, setChosen] = useState(0);
  return (
    <form
      className="bench-row"
      onSubmit={(event) => {
        event.preventDefault();
        const source = all[chosen];
        if (source !== undefined) onCopy(source.kind, source.name, source.title);
      }}
    >
      <label className="bench-copy">
        {t('workbench.copyOf')}
        <select value={chosen} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
          {sources
            .filter(({ files }) => files.length > 0)
            .map(({ kind, label, files }) => (
              <optgroup key={kind} label={label}>
                {files.map(({ name, title }) => (
                  <option
                    key={name}
                    value={all.findIndex((one) => one.kind === kind && one.name === name)}
                    {...authored}
                  >
                    {title}
                  </option>
                ))}
              </optgroup>
            ))}
        </select>
      </label>
      <button type="submit" data-variant="primary">
        {t('workbench.makeCopy')}
      </button>
    </form>
  );
}
