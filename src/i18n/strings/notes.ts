import type { Strings } from '../message.ts';

/** Notes and bookmarks in a lesson's margin. */
export const notes = {
  'notes.bookmark': { en: 'Bookmark', ar: 'إشارة' },
  'notes.note': { en: 'Write a note', ar: 'اكتب ملاحظة' },
  'notes.failed': {
    en: 'This part of the page could not be loaded. Load the page again when there is a connection.',
    ar: 'تعذّر تحميل هذا الجزء من الصفحة. أعد تحميلها حين يتوفر اتصال.',
  },
  'notes.own': { en: 'Your note', ar: 'ملاحظتك' },
  'notes.text': { en: 'Note', ar: 'ملاحظة' },
  'notes.save': { en: 'Save the note', ar: 'احفظ الملاحظة' },
  'notes.discard': { en: 'Discard', ar: 'تجاهل' },
  'notes.edit': { en: 'Edit', ar: 'عدّل' },
  'notes.remove': { en: 'Remove', ar: 'أزل' },
  'notes.removed': { en: 'Note removed.', ar: 'أُزيلت الملاحظة.' },
  'notes.undo': { en: 'Bring it back', ar: 'أعدها' },
  'notes.kept': { en: 'Note saved.', ar: 'حُفظت الملاحظة.' },
  'notes.notKept': {
    en: 'This could not be kept. Try again, or load the page again.',
    ar: 'تعذّر حفظ هذا. حاول مرة أخرى أو أعد تحميل الصفحة.',
  },
  'notes.bookmarkSet': { en: 'Bookmark set.', ar: 'وُضعت الإشارة.' },
  'notes.bookmarkCleared': { en: 'Bookmark cleared.', ar: 'أُزيلت الإشارة.' },
} as const satisfies Strings;
