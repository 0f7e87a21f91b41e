/** Where a Moodle SCORM report keeps what. Columns differ with the site's settings, so they are found by their names. */
export interface MoodleColumns {
  readonly name: readonly number[];
  readonly account: number;
  readonly attempt: number;
  readonly started: number;
  readonly score: number;
  /** The first activity column after the score. */
  readonly activity: number;
  readonly questions: readonly QuestionColumns[];
  readonly objectives: readonly ObjectiveColumns[];
}

export interface QuestionColumns {
  readonly question: number;
  readonly response: number;
  readonly answer: number;
  readonly result: number;
}

export interface ObjectiveColumns {
  readonly objective: string;
  readonly status: number;
  readonly score: number;
}

/** Null where this is not the header of such a report. */
export function findMoodleColumns(header: readonly string[]): MoodleColumns | null {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const place = (...wanted: string[]): number => names.findIndex((name) => wanted.includes(name));
  const attempt = place('attempt', 'المحاولة', 'محاولة');
  const score = place('score', 'grade', 'الدرجة', 'النتيجة');
  // Some versions run two titles together (`grouName`), so any column before the attempt that ends in "name" will do.
  const name = names.flatMap((each, index) =>
    index < attempt && (/name$/.test(each) || each.includes('الاسم')) ? [index] : [],
  );
  if (attempt < 0 || score < attempt || name.length === 0) return null;
  return {
    name: preferred(name, names),
    account: place('email address', 'email', 'username', 'id number', 'عنوان البريد الإلكتروني'),
    attempt,
    started: place('started on', 'started', 'بدأ في', 'بدأت في'),
    score,
    activity: score + 1,
    questions: questionColumns(names),
    objectives: objectiveColumns(header),
  };
}

/** One column with the whole name, or first and last name. */
function preferred(places: readonly number[], names: readonly string[]): readonly number[] {
  const named = (wanted: readonly string[]): number[] =>
    places.filter((index) => wanted.includes(names[index] ?? ''));
  const whole = named(['name', 'full name', 'الاسم', 'الاسم الكامل']);
  if (whole.length > 0) return whole.slice(0, 1);
  const parts = named(['first name', 'last name', 'surname', 'الاسم الأول', 'الاسم الأخير']);
  return parts.length > 0 ? parts : places.slice(0, 1);
}

/** No SCORM package has more interactions in a report; a header cannot ask for more work than this. */
const mostQuestions = 1000;

function questionColumns(names: readonly string[]): QuestionColumns[] {
  const places = new Map(names.map((name, index) => [name, index]));
  const columns: QuestionColumns[] = [];
  for (let number = 0; number < mostQuestions; number += 1) {
    const of = (title: string): number => places.get(`${title} ${number}`) ?? -1;
    const group = {
      question: of('question'),
      response: of('response'),
      answer: of('right answer'),
      result: of('result'),
    };
    if (Object.values(group).every((place) => place < 0)) break;
    columns.push(group);
  }
  return columns;
}

function objectiveColumns(header: readonly string[]): ObjectiveColumns[] {
  return header.flatMap((cell, status) => {
    const objective = /^(.+) status$/i.exec(cell.trim())?.[1];
    if (objective === undefined) return [];
    const score = header.findIndex((each) => each.trim() === `${objective} score`);
    return score < 0 ? [] : [{ objective, status, score }];
  });
}
