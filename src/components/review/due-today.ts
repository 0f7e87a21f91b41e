import { todayNow } from '#client/clock/today.ts';
import { openRecord } from '#client/record/record.ts';
import { planReview } from '#core/review/plan-review.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { due as strings } from '#i18n/strings/due.ts';
import { isolateTitle } from '../record/isolate-title.ts';
import { localeOfPage } from '../record/page-locale.ts';

/** `<due-today>`: shows its link with the number of questions to review, where there are any. */
class DueToday extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const record = await openRecord();
    const items = (this.dataset['items'] ?? '').split(' ').map((id) => ({ id, topic: id }));
    const { title } = this.dataset;
    const t = createTranslate(strings, localeOfPage());
    const show = (): void => {
      const plan = planReview(record.events(), this.dataset['course'] ?? '', items, todayNow());
      const link = this.querySelector('a');
      if (link === null) return;
      const due = t('session.dueToday', { count: plan.items.length });
      link.textContent = title === undefined ? due : `${isolateTitle(title)}: ${due}`;
      link.hidden = plan.items.length === 0;
    };
    record.subscribe(show);
    show();
  }
}

customElements.define('due-today', DueToday);
