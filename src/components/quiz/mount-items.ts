import type { QuizRun } from '#core/quiz/run.ts';
import type { BankItem } from './page-data.ts';
import { part } from './question-form.ts';

/** Puts the questions of a sitting into the document in place of those of the last one. */
export function mountItems(root: HTMLElement, items: readonly BankItem[], run: QuizRun): void {
  const list = part(root, '[data-items]');
  if (list.dataset['run'] === run.run) return;
  list.dataset['run'] = run.run;
  const asked = run.order.flatMap((id) => items.find(({ question }) => question.id === id) ?? []);
  list.replaceChildren(
    ...asked.map(({ question, markup }) => {
      const item = document.createElement('li');
      item.id = `item-${question.id}`;
      item.dataset['item'] = question.id;
      item.append(...parseMarkup(markup));
      return item;
    }),
  );
  part(root, '[data-outcomes]').replaceChildren(...asked.flatMap(({ row }) => parseMarkup(row)));
}

/** Elements of markup that our own build escaped and rendered. A parsed document runs no script. */
function parseMarkup(markup: string): Element[] {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  return [...parsed.body.children].map((element) => document.importNode(element, true));
}
