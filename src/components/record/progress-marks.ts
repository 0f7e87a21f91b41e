import { openRecord } from '#client/record/record.ts';
import { buildElement } from '#components/build-element.ts';
import type { CourseOutline, ModuleOutline } from '#core/record/outline.ts';
import {
  caseStanding,
  countLessons,
  lessonStanding,
  projectProgress,
  quizStanding,
  type CourseProgress,
  type Standing,
} from '#core/record/progress.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { record as strings } from '#i18n/strings/record.ts';
import { localeOfPage } from './page-locale.ts';
import { readOutlines } from './outline-data.ts';

interface Mark {
  readonly standing: Standing;
  readonly words: string;
}

/**
 * `<progress-marks>` around a list that the page was built with. Inside the element with `data-course`
 * (or itself) it says at every `data-lesson`, `data-quiz` and `data-case` how far the learner is, and
 * at every `data-module-count` how much of the module is read. Without a record the list stays as it is.
 */
export class ProgressMarks extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const outlines = readOutlines();
    const record = await openRecord();
    const show = (): void => {
      const progress = projectProgress(record.events());
      for (const outline of outlines) this.#markCourse(outline, progress.get(outline.id));
    };
    record.subscribe(show);
    show();
  }

  #markCourse(outline: CourseOutline, progress: CourseProgress | undefined): void {
    const scope = this.querySelector(`[data-course="${outline.id}"]`) ?? this;
    for (const module of outline.modules) {
      this.#markModule(scope, module, progress);
      for (const lesson of module.lessons) {
        setMark(
          scope.querySelector(`[data-lesson="${lesson.id}"]`),
          lessonMark(lessonStanding(progress, lesson)),
        );
      }
      for (const { id } of module.quizzes) {
        setMark(scope.querySelector(`[data-quiz="${id}"]`), quizMark(progress, id));
      }
      for (const { id } of module.cases) {
        setMark(scope.querySelector(`[data-case="${id}"]`), caseMark(progress, id));
      }
    }
  }

  #markModule(scope: Element, module: ModuleOutline, progress: CourseProgress | undefined): void {
    const place = scope.querySelector(`[data-module-count="${module.id}"]`);
    const { done, of } = countLessons(progress, module);
    if (place === null || of === 0) return;
    // Nothing to say of a module that is not begun.
    const isBegun = module.lessons.some((lesson) => lessonStanding(progress, lesson) !== 'new');
    place.textContent = !isBegun ? '' : translate()('record.readCount', { done, of });
  }
}

const translate = () => createTranslate(strings, localeOfPage());

function lessonMark(standing: Standing): Mark {
  return {
    standing,
    words:
      standing === 'new'
        ? ''
        : translate()(standing === 'done' ? 'record.lessonDone' : 'record.lessonStarted'),
  };
}

function quizMark(progress: CourseProgress | undefined, id: string): Mark {
  const standing = quizStanding(progress, id);
  const best = progress?.quizzes.get(id)?.best;
  if (best !== undefined) return { standing, words: translate()('record.quizDone', { ...best }) };
  return { standing, words: standing === 'new' ? '' : translate()('record.quizStarted') };
}

function caseMark(progress: CourseProgress | undefined, id: string): Mark {
  const standing = caseStanding(progress, id);
  const best = progress?.cases.get(id)?.best;
  if (best !== undefined) return { standing, words: translate()('record.caseDone', { score: best.score }) };
  return { standing, words: standing === 'new' ? '' : translate()('record.caseStarted') };
}

function setMark(item: Element | null, { standing, words }: Mark): void {
  if (item === null) return;
  item.setAttribute('data-standing', standing);
  const mark = item.querySelector('.progress-mark') ?? buildElement('span', { class: 'progress-mark' });
  mark.textContent = words;
  if (words === '') mark.remove();
  else if (mark.parentElement === null) item.append(mark);
}
