import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LearnerTrace, NotErased } from '../../src/client/leaving/what-is-kept.ts';

/** Every module that stores something on the device, with what "Leave this device" says and does about it. */
const modules: Readonly<Record<string, readonly (LearnerTrace | NotErased | 'record')[]>> = {
  'src/client/record/indexed-db-store.ts': ['record'],
  'src/client/record/whole-record.ts': ['record'],
  'src/client/record/take-in-notes.ts': ['record'],
  'src/client/record/raw-store.ts': ['record'],
  // For note-drafts.ts and event-notes.ts.
  'src/client/record/named-texts.ts': ['note-drafts', 'record'],
  'src/client/settings/stored-setting.ts': ['settings'],
  'src/client/settings/reset-settings.ts': ['settings'],
  'src/client/settings/before-paint.ts': ['settings'],
  'src/client/search/recent-searches.ts': ['recent-searches'],
  'src/client/assignment/teach-store.ts': ['assignments', 'teaching'],
  'src/client/assignment/draft.ts': ['teaching'],
  'src/client/files/own-case-handover.ts': ['teaching'],
  'src/workbench/drafts/draft-store.ts': ['teaching'],
  'src/client/offline/worker/kept-files.ts': ['course-files'],
  'src/client/offline/worker/switched-off.ts': ['course-files'],
  'src/client/offline/forget-offline.ts': ['course-files'],
};
/** Kinds of texts in localStorage, each under a prefix of its own. */
const kinds = ["'draft'", "'event'", 'kind', 'kind: string'];

const sources = globSync('src/**/*.{ts,tsx,astro}')
  .filter((file) => !/\.test(-support)?\.ts$/.test(file))
  .map((file) => ({ file: file.replaceAll('\\', '/'), code: readFileSync(file, 'utf8') }));
const withoutComments = (code: string): string => code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

test('whatever stores something on the device is known to whoever leaves it', () => {
  const storing = sources.filter(({ code }) =>
    /\b(localStorage|sessionStorage|openDB|indexedDB|caches|cookieStore|getDirectory)\b|document\.cookie/.test(
      withoutComments(code),
    ),
  );
  expect(storing.map(({ file }) => file).sort()).toEqual(Object.keys(modules).sort());
});

test('every kind of named text is one that leaving erases', () => {
  const used = sources.flatMap(({ code }) =>
    [...code.matchAll(/\b(?:namedTexts|ownKeys)\(([^)]*)\)/g)].map(([, kind]) => kind),
  );
  expect([...new Set(used)].sort()).toEqual([...kinds].sort());
});
