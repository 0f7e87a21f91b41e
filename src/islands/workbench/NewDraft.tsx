import { isolate } from '#core/text/isolate.ts';
import { useId, useState, type ReactElement } from 'react';
import type { NewDraft as NewDraftData } from '#workbench/drafts/draft.ts';
import type { DraftShelf } from '#workbench/drafts/draft-shelf.ts';
import { readOwnFile, readOwnText, type OwnTextProblem } from '#workbench/drafts/read-own-text.ts';
import { mostCharacters } from '#workbench/limits.ts';
import { loadCourseSource } from '#workbench/load-course-source.ts';
import type { BenchCourse } from './bench-course.ts';
import type { BenchWords } from './bench-words.ts';
import { CopyChoice } from './CopyChoice.tsx';
import { CourseChoice } from './CourseChoice.tsx';
import { FileChoice } from './FileChoice.tsx';
import { PasteForm } from './PasteForm.tsx';
import { useFileDrop } from './use-file-drop.ts';

interface NewDraftProps {
  readonly courses: readonly BenchCourse[];
  readonly shelf: DraftShelf;
  readonly words: BenchWords;
  readonly onCreated: (id: string) => void;
}

/** The ways to begin: a copy, a file, a text from the clipboard. */
export function NewDraft({ courses, shelf, words, onCreated }: NewDraftProps): ReactElement {
  const { t } = words;
  const headingId = useId();
  const [courseId, setCourseId] = useState(courses[0]?.id ?? '');
  const course = courses.find(({ id }) => id === courseId) ?? courses[0];
  const [messages, setMessages] = useState<readonly string[]>([]);
  const intake = useIntake({ course, shelf, words, onCreated, onMessages: setMessages });
  useFileDrop(intake.takeFiles);
  return (
    <section aria-labelledby={headingId} className="bench-begin">
      <h2 id={headingId}>{t('workbench.begin')}</h2>
      <CourseChoice courses={courses} chosen={courseId} words={words} onChoose={setCourseId} />
      {course !== undefined && (
        <CopyChoice key={course.id} course={course} words={words} onCopy={intake.copy} />
      )}
      <FileChoice words={words} onFiles={intake.takeFiles} />
      <PasteForm words={words} onPaste={intake.takePaste} />
      <div role="alert">
        {messages.map((message) => (
          <p key={message} className="bench-problem">
            {message}
          </p>
        ))}
      </div>
    </section>
  );
}

interface IntakeOptions extends Omit<NewDraftProps, 'courses'> {
  readonly course: BenchCourse | undefined;
  readonly onMessages: (messages: readonly string[]) => void;
}

interface Intake {
  readonly copy: (kind: NewDraftData['kind'], name: string, title: string) => void;
  readonly takeFiles: (files: readonly File[]) => void;
  readonly takePaste: (text: string) => boolean;
}

const problemKeys = {
  empty: 'workbench.problemEmpty',
  'too-big': 'workbench.problemTooBig',
  'not-text': 'workbench.problemNotText',
  'neither-kind': 'workbench.problemNeitherKind',
  unreadable: 'workbench.problemUnreadable',
} as const satisfies Record<OwnTextProblem, string>;

/** Takes texts in; what is refused gets a sentence of its own, and the rest goes on. */
function useIntake({ course, shelf, words, onCreated, onMessages }: IntakeOptions): Intake {
  const { t } = words;
  const add = async (draft: Omit<NewDraftData, 'course'>): Promise<string[]> => {
    if (course === undefined) return [];
    const kept = await shelf.add({ ...draft, course: course.id });
    if (kept.kind === 'failed') return [t('workbench.notCreated')];
    onCreated(kept.draft.id);
    return [];
  };
  const refuse = (problem: OwnTextProblem, file: string): string =>
    t(problemKeys[problem], { file: isolate(file), most: mostCharacters });
  const takeFile = async (file: File): Promise<string[]> => {
    const read = await readOwnFile(file);
    if (!read.ok) return [refuse(read.problem, file.name)];
    return add({ ...read.value, name: file.name.replace(/\.ya?ml$/i, ''), replaces: null });
  };
  const takeAll = async (files: readonly File[]): Promise<void> => {
    const messages: string[] = [];
    for (const file of files) messages.push(...(await takeFile(file)));
    onMessages(messages);
  };
  return {
    copy: (kind, name, title) => {
      if (course === undefined) return;
      const path = `${kind === 'case' ? 'cases' : 'quizzes'}/${name}.yaml`;
      loadCourseSource(course.source)
        .then(({ texts }) =>
          add({ kind, name: t('workbench.copyName', { title }), text: texts[path] ?? '', replaces: name }),
        )
        .then(onMessages, () => onMessages([t('workbench.courseFailed')]));
    },
    takeFiles: (files) => void takeAll(files),
    takePaste: (text) => {
      const read = readOwnText(text);
      if (read.ok) void add({ ...read.value, name: t('workbench.pasted'), replaces: null }).then(onMessages);
      else onMessages([refuse(read.problem, t('workbench.pasted'))]);
      return read.ok;
    },
  };
}
