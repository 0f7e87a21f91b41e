import type { ReviewPlan } from '#core/review/plan-review.ts';
import type { Translate } from '#i18n/create-translate.ts';
import type { due } from '#i18n/strings/due.ts';
import { localeOfPage } from '../record/page-locale.ts';

/** Why there is nothing to review now, and when there will be. */
export function describeDue(plan: ReviewPlan, t: Translate<keyof typeof due>): string {
  if (plan.dueCount > 0) return t('session.doneToday', { count: plan.dueCount });
  if (plan.nextAt === undefined) return t('session.nothingYet');
  const format = new Intl.DateTimeFormat(localeOfPage() === 'ar' ? 'ar-u-nu-latn' : 'en-US', {
    dateStyle: 'full',
  });
  return `${t('session.nothingDue')} ${t('session.nextDue', { day: format.format(plan.nextAt) })}`;
}
