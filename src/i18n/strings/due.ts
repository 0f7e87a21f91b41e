import type { Strings } from '../message.ts';

/** What is due for review: the sentences that scripts say, apart from those of `session.ts`, which stand in pages. */
export const due = {
  'session.dueToday': {
    en: { one: '{count} question due today', other: '{count} questions due today' },
    ar: {
      zero: 'لا أسئلة مستحقة اليوم',
      one: 'سؤال واحد مستحق اليوم',
      two: 'سؤالان مستحقان اليوم',
      few: '{count} أسئلة مستحقة اليوم',
      many: '{count} سؤالًا مستحقًا اليوم',
      other: '{count} سؤال مستحق اليوم',
    },
  },
  'session.nothingDue': { en: 'Nothing is due today.', ar: 'لا شيء مستحق اليوم.' },
  'session.nextDue': { en: 'Next: {day}.', ar: 'الموعد التالي: {day}.' },
  'session.nothingYet': {
    en: 'Nothing to review yet. Answer questions in lessons and quizzes, and they come back here.',
    ar: 'لا شيء للمراجعة بعد. أجب عن أسئلة في الدروس والاختبارات، وستعود إليك هنا.',
  },
  'session.doneToday': {
    en: {
      one: 'Ten a day is enough. {count} question waits for tomorrow.',
      other: 'Ten a day is enough. {count} questions wait for tomorrow.',
    },
    ar: {
      zero: 'عشرة في اليوم تكفي.',
      one: 'عشرة في اليوم تكفي. ينتظرك غدًا سؤال واحد.',
      two: 'عشرة في اليوم تكفي. ينتظرك غدًا سؤالان.',
      few: 'عشرة في اليوم تكفي. تنتظرك غدًا {count} أسئلة.',
      many: 'عشرة في اليوم تكفي. ينتظرك غدًا {count} سؤالًا.',
      other: 'عشرة في اليوم تكفي. ينتظرك غدًا {count} سؤال.',
    },
  },
} as const satisfies Strings;
