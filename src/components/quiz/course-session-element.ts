import { todayNow } from '#client/clock/today.ts';
import { loadJson } from '#client/files/load-json.ts';
import { openRecord, type LearnerRecord } from '#client/record/record.ts';
import { localeOfPage } from '#components/record/page-locale.ts';
import { courseQuizzes } from '#core/quiz/course-quizzes.ts';
import { drawMixed, type TopicItem } from '#core/quiz/interleave.ts';
import { resumeRun, type QuizRun } from '#core/quiz/run.ts';
import { planReview, type ReviewPlan } from '#core/review/plan-review.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { due as strings } from '#i18n/strings/due.ts';
import { describeDue } from './describe-due.ts';
import { readDataBlock, type CourseSessionData, type ItemBank, type QuizData } from './page-data.ts';
import { mountItems } from './mount-items.ts';
import { part } from './question-form.ts';
import { SessionRunner, type Beginning, type Sitting } from './session-runner.ts';

const mostAsked = 40;

/** `<course-session>`: a mixed practice or a review, over the items of the whole course. */
class CourseSession extends HTMLElement {
  connectedCallback(): void {
    if (this.hasAttribute('data-live')) return;
    part(this, '[data-retry]').addEventListener('click', () => {
      void this.#load();
    });
    void this.#load();
  }

  async #load(): Promise<void> {
    const data = readDataBlock(this) as CourseSessionData;
    this.#say('loading');
    const loaded = await Promise.all([openRecord(), fetchBank(data.bank)]).catch(() => undefined);
    this.#say(loaded === undefined ? 'failed' : 'ready');
    if (loaded === undefined) return;
    const [record, bank] = loaded;
    this.#start(data, bank, record);
  }

  #say(state: 'loading' | 'failed' | 'ready'): void {
    part(this, '[data-loading]').hidden = state !== 'loading';
    part(this, '[data-failed]').hidden = state !== 'failed';
  }

  #start({ course, kind, ...words }: CourseSessionData, bank: ItemBank, record: LearnerRecord): void {
    const questions = bank.items.map(({ question }) => question);
    const data: QuizData = { ...words, plan: { course, quiz: courseQuizzes[kind], questions } };
    const topics = bank.items.map(({ question, topic }) => ({ id: question.id, topic }));
    const sitting = {
      data,
      record,
      run: unfinished(data, record),
      mount: (run: QuizRun) => {
        mountItems(this, bank.items, run);
      },
    };
    if (kind === 'mixed') this.#mix(sitting, topics);
    else this.#review(sitting, topics);
  }

  #mix(sitting: Omit<Sitting, 'canBegin' | 'begin'>, topics: readonly TopicItem[]): void {
    const begin = (form: FormData, seed: number): Beginning => ({
      mode: form.get('mode') === 'test' ? 'test' : 'practice',
      items: drawMixed(topics, seed, Math.min(mostAsked, Number(form.get('count')))),
    });
    new SessionRunner(this, { ...sitting, canBegin: topics.length > 0, begin });
  }

  #review(sitting: Omit<Sitting, 'canBegin' | 'begin'>, topics: readonly TopicItem[]): void {
    const { record, data } = sitting;
    const planNow = (): ReviewPlan => planReview(record.events(), data.plan.course, topics, todayNow());
    const runner = new SessionRunner(this, {
      ...sitting,
      canBegin: planNow().items.length > 0,
      begin: () => ({ mode: 'practice', items: planNow().items }),
    });
    const t = createTranslate(strings, localeOfPage());
    const tell = (): void => {
      const plan = planNow();
      part(this, '[data-due]').textContent = t('session.dueToday', { count: plan.items.length });
      part(this, '[data-nothing]').textContent = describeDue(plan, t);
      runner.offer(plan.items.length > 0);
    };
    record.subscribe(tell);
    // A page left open overnight is looked at on another day.
    document.addEventListener('visibilitychange', tell);
    tell();
  }
}

/** A file of our own build, named by the hash of what is in it. */
const fetchBank = async (address: string): Promise<ItemBank> => (await loadJson(address)) as ItemBank;

/** Only what was not finished is taken up again: the next review asks other questions. */
function unfinished(data: QuizData, record: LearnerRecord): QuizRun | undefined {
  const bodies = record.events().map(({ body }) => body);
  const run = resumeRun(data.plan, bodies);
  return run?.status === 'active' ? run : undefined;
}

customElements.define('course-session', CourseSession);
