import { readLessonSource } from './lesson-source.ts';
import type { LessonSource } from './lesson-source.ts';
import { readYamlSource } from './yaml-source.ts';
import type { YamlSource } from './yaml-source.ts';

export interface FigureSource {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

/** One course folder, from disk or from memory: parsed, not yet judged. */
export interface CourseFiles {
  /** The name of the folder. */
  readonly folder: string;
  readonly course: YamlSource | null;
  readonly claims: YamlSource | null;
  readonly references: YamlSource | null;
  readonly glossary: YamlSource | null;
  readonly formulas: YamlSource | null;
  readonly errorPatterns: YamlSource | null;
  readonly changelog: YamlSource | null;
  readonly lessons: readonly LessonSource[];
  readonly quizzes: readonly YamlSource[];
  readonly cases: readonly YamlSource[];
  readonly figures: readonly FigureSource[];
  readonly sourceNgrams: { readonly file: string; readonly text: string } | null;
  /** Files that stand where nothing of the engine looks. */
  readonly strays: readonly string[];
}

const places: readonly {
  readonly kind: 'lessons' | 'quizzes' | 'cases' | 'figures';
  readonly end: string;
}[] = [
  { kind: 'lessons', end: '.mdx' },
  { kind: 'quizzes', end: '.yaml' },
  { kind: 'cases', end: '.yaml' },
  { kind: 'figures', end: '.svg' },
];
/** Hashes of the words of a text that the course must not copy: `word-runs.ts`. */
const ngramsFile = 'source-ngrams.txt';
const topFiles = [
  ngramsFile,
  'course.yaml',
  'claims.yaml',
  'references.yaml',
  'glossary.yaml',
  'formulas.yaml',
  'error-patterns.yaml',
  'changelog.yaml',
];

/** @param texts by path inside the folder, with forward slashes */
export function readCourseFiles(folder: string, texts: ReadonlyMap<string, string>): CourseFiles {
  const named = (kind: string): { file: string; path: string; text: string }[] =>
    [...texts]
      .filter(([path]) => placeOf(path) === kind)
      .map(([path, text]) => ({ file: `${folder}/${path}`, path, text }));
  const top = (name: string): YamlSource | null => {
    const text = texts.get(name);
    return text === undefined ? null : readYamlSource(`${folder}/${name}`, text);
  };
  return {
    folder,
    course: top('course.yaml'),
    claims: top('claims.yaml'),
    references: top('references.yaml'),
    glossary: top('glossary.yaml'),
    formulas: top('formulas.yaml'),
    errorPatterns: top('error-patterns.yaml'),
    changelog: top('changelog.yaml'),
    lessons: named('lessons').map(({ file, path, text }) => readLessonSource(file, baseName(path), text)),
    quizzes: named('quizzes').map(({ file, text }) => readYamlSource(file, text)),
    cases: named('cases').map(({ file, text }) => readYamlSource(file, text)),
    figures: named('figures').map(({ file, path, text }) => ({
      file,
      name: path.slice('figures/'.length),
      text,
    })),
    sourceNgrams: texts.has(ngramsFile)
      ? { file: `${folder}/${ngramsFile}`, text: texts.get(ngramsFile) ?? '' }
      : null,
    strays: [...texts.keys()].filter((path) => placeOf(path) === null).map((path) => `${folder}/${path}`),
  };
}

function placeOf(path: string): string | null {
  if (topFiles.includes(path)) return 'top';
  const place = places.find(({ kind, end }) => path.startsWith(`${kind}/`) && path.endsWith(end));
  return place !== undefined && path.split('/').length === 2 ? place.kind : null;
}

/** `cases/storm.yaml` → `storm`. */
export function baseName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '');
}
