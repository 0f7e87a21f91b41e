import { createScorer, type Scorer } from '#client/assignment/scorer.ts';
import { caseDesk } from '#client/assignment/case-desk.ts';
import { setBusy } from '#client/offline/rest.ts';
import { openRecord, type LearnerRecord } from '#client/record/record.ts';
import type { Assignment } from '#core/assignment/assignment.ts';
import type { AssignmentTask, CaseTask, QuizTask } from '#core/assignment/task.ts';
import type { AssignmentScore } from '#core/assignment/score.ts';
import { taskKey } from '#core/assignment/task-key.ts';
import { buildElement } from '../build-element.ts';
import { readDataBlock } from '../quiz/page-data.ts';
import { part } from '../quiz/question-form.ts';
import { renderBrief } from './brief.ts';
import { caseOnDesk } from './case-on-desk.ts';
import type { DeskData } from './desk-data.ts';
import { HandIn } from './hand-in.ts';
import { namesAssignment, OpenForm } from './open-form.ts';
import { openDeskAssignment, type DeskAssignment } from './open-assignment.ts';
import { QuestionBanks } from './question-bank.ts';
import { openSitting } from './sitting.ts';
import { titleOf } from './task-facts.ts';
import { t } from './words.ts';

type Screen = 'loading' | 'open' | 'brief' | 'quiz' | 'case';

/** `<assignment-desk>`: opens an assignment, shows what is asked, has it done, and makes the result file. */
class AssignmentDesk extends HTMLElement {
  #data!: DeskData;
  #record!: LearnerRecord;
  #handIn!: HandIn;
  #form!: OpenForm;
  #opened: DeskAssignment | null = null;
  /** Null where this site has no such course. */
  #scorer: Scorer | null = null;
  #score: AssignmentScore | null = null;
  #task: AssignmentTask | null = null;
  /** Counts what was asked to be opened: of two, the later stands. */
  #turn = 0;
  readonly #banks = new QuestionBanks();

  connectedCallback(): void {
    this.#data = readDataBlock(this) as DeskData;
    this.#handIn = new HandIn(part(this, '[data-hand-in]'), {
      app: this.#data.app,
      open: () => this.#opened,
      score: () => this.#score,
      events: () => this.#record.events(),
    });
    for (const button of this.querySelectorAll('[data-back]')) {
      button.addEventListener('click', () => {
        history.back();
      });
    }
    document.addEventListener('click', keepAddress);
    addEventListener('popstate', () => {
      if (namesAssignment(location.hash)) void this.#follow();
    });
    void this.#start();
  }

  async #start(): Promise<void> {
    this.#record = await openRecord();
    this.#record.subscribe(() => this.#recordChanged());
    this.#form = new OpenForm(part(this, '[data-screen=open]'), (assignment) => void this.#take(assignment));
    await this.#openAddress();
    addEventListener('hashchange', () => {
      if (namesAssignment(location.hash)) void this.#openAddress();
    });
  }

  async #openAddress(): Promise<void> {
    const turn = (this.#turn += 1);
    this.#show('loading');
    const assignment = await this.#form.openAddress(location.hash);
    if (turn !== this.#turn) return;
    if (assignment === null) this.#show('open');
    else await this.#take(assignment);
  }

  async #take(assignment: Assignment): Promise<void> {
    const turn = (this.#turn += 1);
    this.#show('loading');
    try {
      const opened = await openDeskAssignment(assignment, this.#data);
      const { content, own } = opened;
      const scorer = content === null ? null : await createScorer(assignment, content, own);
      if (turn !== this.#turn) return;
      this.#scorer = scorer;
      this.#opened = opened;
      const course = this.#data.courses.find(({ id }) => id === assignment.course);
      const hasQuiz = assignment.tasks.some(({ kind }) => kind === 'quiz');
      if (course !== undefined && hasQuiz) void this.#banks.load(course.bank);
    } catch {
      if (turn === this.#turn) this.#tellLoading(t('assignment.loadFailed'));
      return;
    }
    await this.#follow();
  }

  /** Shows what the history says: the brief, or the task that was opened from it. */
  async #follow(): Promise<void> {
    if (this.#opened === null) return;
    // What was done a moment ago counts: in the score, in the file that is handed in, and as an attempt.
    await this.#record.settled();
    const opened = this.#opened;
    const { task: key } = (history.state ?? {}) as { readonly task?: unknown };
    const task = opened.assignment.tasks.find((one) => taskKey(one) === key) ?? null;
    this.#task = task;
    caseDesk.put(null);
    // A sitting that was left is taken up again from the record: it no longer holds back a new version of the site.
    part(this, '[data-sitting]').replaceChildren();
    setBusy('quiz', false);
    if (task?.kind === 'quiz') void this.#openQuiz(opened, task);
    else if (task?.kind === 'case' || task?.kind === 'own-case') this.#openCase(opened, task);
    else this.#openBrief(opened);
  }

  #openBrief(opened: DeskAssignment): void {
    this.#tellScore(opened);
    this.#handIn.reset();
    this.#show('brief');
    part(this, '[data-title]').focus();
  }

  #tellScore(opened: DeskAssignment): void {
    const { assignment, ownProblems } = opened;
    this.#score = this.#scorer?.(this.#record.events()) ?? null;
    part(this, '[data-title]').replaceChildren(buildElement('bdi', {}, assignment.title));
    part(this, '[data-brief]').replaceChildren(
      renderBrief({
        open: opened,
        signature: opened.signature,
        signedBy: opened.signedBy,
        score: this.#score,
        isPastDue: assignment.due !== undefined && Date.now() > Date.parse(assignment.due),
        isKept: this.#record.storage === 'persistent',
        ownProblems,
        act: (task) => {
          history.pushState({ task: taskKey(task) }, '');
          void this.#follow();
        },
      }),
    );
    part(this, '[data-hand-in]').hidden = this.#score === null;
  }

  async #openQuiz(opened: DeskAssignment, task: QuizTask): Promise<void> {
    this.#show('loading');
    const quiz = opened.content?.quizzes.find(({ id }) => id === task.quiz);
    const course = this.#data.courses.find(({ id }) => id === opened.assignment.course);
    if (quiz === undefined || course === undefined) return;
    const bank = await this.#banks.load(course.bank);
    if (this.#task !== task) return;
    if (bank === undefined) {
      this.#tellLoading(t('assignment.loadFailed'));
      return;
    }
    const template = part(this, '[data-sitting-parts]') as HTMLTemplateElement;
    const root = document.createElement('assigned-quiz');
    root.append(template.content.cloneNode(true));
    part(this, '[data-sitting]').replaceChildren(root);
    this.#name('quiz', titleOf(task, opened));
    const { assignment } = opened;
    openSitting(root, {
      assignment,
      task,
      quiz,
      bank,
      record: this.#record,
      data: this.#data,
    });
    this.#show('quiz');
    part(this, '[data-screen=quiz] h1').focus();
  }

  #openCase(opened: DeskAssignment, task: CaseTask): void {
    this.#putCase(opened, task);
    const desk = caseDesk.current();
    if (desk === null) return;
    this.#name('case', titleOf(task, opened));
    part(this, '[data-own]').hidden = task.kind !== 'own-case';
    part(this, '[data-objectives]').replaceChildren(
      ...desk.compiled.objectives.map(({ text }) => buildElement('li', { dir: 'auto' }, text)),
    );
    this.#show('case');
    part(this, '[data-screen=case] h1').focus();
  }

  #putCase({ assignment, content, own }: DeskAssignment, task: CaseTask): void {
    const compiled =
      task.kind === 'case' ? content?.cases.find(({ id }) => id === task.case) : own.get(task.id);
    if (compiled === undefined) return;
    caseDesk.put(caseOnDesk(assignment, task, compiled, this.#record.events(), Date.now()));
  }

  /** Something was done here or in another tab. */
  #recordChanged(): void {
    if (this.#opened === null) return;
    if (this.#task === null) this.#tellScore(this.#opened);
    else if ('support' in this.#task) this.#putCase(this.#opened, this.#task);
  }

  #name(screen: 'quiz' | 'case', title: string): void {
    part(this, `[data-screen=${screen}] h1`).replaceChildren(buildElement('bdi', {}, title));
  }

  #tellLoading(words: string): void {
    part(this, '[data-screen=loading] [role=status]').textContent = words;
  }

  #show(screen: Screen): void {
    if (screen === 'loading') this.#tellLoading(t('assignment.loading'));
    for (const one of this.querySelectorAll<HTMLElement>('[data-screen]'))
      one.hidden = one.dataset['screen'] !== screen;
  }
}

/** The address holds the assignment, so a link to a place on this page must not write over it. */
function keepAddress(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const fragment = link?.getAttribute('href') ?? '';
  if (!fragment.startsWith('#') || namesAssignment(fragment)) return;
  event.preventDefault();
  const place = document.getElementById(fragment.slice(1));
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}

customElements.define('assignment-desk', AssignmentDesk);
