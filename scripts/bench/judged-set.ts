import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import * as z from 'zod/mini';

/**
 * The queries that search is measured by, with what a judge called an answer before the engine existed.
 * How they were written and how they count: tests/search/judged/RULES.md.
 */
export const queryClasses = [
  'term',
  'abbreviation',
  'spelling',
  'typo1',
  'typo2',
  'prefix',
  'question',
  'synonym',
  'arabic',
] as const;

const address = z.string().check(z.regex(/^\/[a-z0-9/-]+\/(#[a-z0-9-]+)?$/));

const judgedQuery = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+-\d\d$/)),
  class: z.enum(queryClasses),
  query: z.string().check(z.minLength(2)),
  /** Any of them is an answer; an address without an anchor is the opening of its page. */
  sections: z.array(address).check(z.minLength(1)),
  /** Any of them is an answer where pages are counted; a glossary entry stands for itself. */
  pages: z.array(address).check(z.minLength(1)),
});

const openFile = z.strictObject({
  schema: z.literal('judged-set/1'),
  /** Of the draw that chose the sealed quarter. */
  seed: z.string(),
  sealed: z.strictObject({ file: z.string(), sha256: z.string(), queries: z.number() }),
  queries: z.array(judgedQuery),
});

const sealedFile = z.strictObject({ schema: z.literal('judged-set/1'), queries: z.array(judgedQuery) });

export type JudgedQuery = z.infer<typeof judgedQuery>;

const folder = new URL('../../tests/search/judged/', import.meta.url);
const readText = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export function readOpenFile(): z.infer<typeof openFile> {
  return openFile.parse(parse(readText('open.yaml')));
}

/** @throws where the sealed queries are not the ones that were sealed */
export function readSealedQueries(): readonly JudgedQuery[] {
  const { sealed } = readOpenFile();
  const text = gunzipSync(Buffer.from(readText(sealed.file), 'base64')).toString('utf8');
  if (sha256(text) !== sealed.sha256) {
    throw new Error(
      `tests/search/judged/${sealed.file} is not the file that was sealed: its SHA-256 differs.`,
    );
  }
  return sealedFile.parse(parse(text)).queries;
}

/**
 * The open three quarters; all of them where the caller asks for the sealed quarter too, which only a final run does.
 * Their order is that of the classes.
 */
export function readJudgedSet({ sealed }: { readonly sealed: boolean }): readonly JudgedQuery[] {
  const queries = [...readOpenFile().queries, ...(sealed ? readSealedQueries() : [])];
  return queries.toSorted(
    (a, b) => queryClasses.indexOf(a.class) - queryClasses.indexOf(b.class) || a.id.localeCompare(b.id, 'en'),
  );
}

/** The quarter of one class that is sealed: the first of its ids in the order of SHA-256 of `seed:id`. */
export function drawSealed(ids: readonly string[], seed: string): readonly string[] {
  const ranked = ids
    .map((id) => ({ id, rank: sha256(`${seed}:${id}`) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
  return ranked.slice(0, Math.ceil(ids.length / 4)).map(({ id }) => id);
}
