import { buildElement } from '#components/build-element.ts';
import type { Speech } from './speech.ts';

const listboxId = 'search-options';

/** Makes a dialog with a text box a combobox: status, notes and listbox below the box, and the keys it knows. */
export function addAnswerArea(dialog: HTMLElement, input: HTMLInputElement, speech: Speech): HTMLElement {
  const { t } = speech;
  const listbox = buildElement('div', {
    id: listboxId,
    role: 'listbox',
    'aria-label': t('search.results'),
    hidden: '',
  });
  const attributes = {
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': listboxId,
    'aria-autocomplete': 'list',
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  dialog.append(
    buildElement(
      'div',
      { class: 'answer results' },
      buildElement('p', { class: 'status', role: 'status' }),
      buildElement('div', { class: 'notes' }),
      listbox,
      buildElement('div', { class: 'after' }),
    ),
    renderKeys(speech),
  );
  return listbox;
}

/** For the eye: who hears the dialog hears a combobox and knows its keys. */
function renderKeys({ t }: Speech): HTMLElement {
  const keys = [
    { keys: ['↑', '↓'], does: t('search.keyChoose') },
    { keys: ['↵'], does: t('search.keyOpen') },
    { keys: ['Ctrl', '↵'], does: t('search.keyTab') },
    { keys: ['Esc'], does: t('search.keyClose') },
  ];
  return buildElement(
    'p',
    { class: 'keys', 'aria-hidden': 'true' },
    ...keys.map((each) =>
      buildElement('span', {}, ...each.keys.map((key) => buildElement('kbd', {}, key)), each.does),
    ),
  );
}
