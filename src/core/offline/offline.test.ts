import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, findFile, isOurs } from './address.ts';
import { courseStatuses } from './course-status.ts';
import { hashOf, pathsMissing, pathsWanted, type OfflineList } from './list.ts';
import { chooseNotice, type NoticeFacts } from './notice.ts';
import {
  afterTakeover,
  emptyState,
  listName,
  needlessNames,
  versionFor,
  versionsInUse,
  withoutClosed,
  type OfflineState,
} from './state.ts';

const courses = ['tea', 'knots', '__proto__'] as const;
const places = ['', 'me/', 'tea/', 'ar/tea/quiz/', 'knots/a b/', 'constructor/'] as const;
const path = fc.oneof(
  fc.constantFrom(...places).map((place) => `${place}index.html`),
  fc.constantFrom('_astro/x.1.js', '_astro/y.2.css', 'tea/items.3.json', 'toString'),
);
const hash = fc.constantFrom('h0', 'h1', 'h2', 'h3', 'h4', 'h5');

/** Any list whose sets hold only files that it has. */
const list: fc.Arbitrary<OfflineList> = fc
  .uniqueArray(fc.tuple(path, hash), { selector: ([name]) => name, maxLength: 10 })
  .chain((files) => {
    const set = fc.subarray(files.map(([name]) => name)).map((paths) => ({ paths, bytes: 1, gzipBytes: 1 }));
    return fc.record({
      files: fc.constant(Object.fromEntries(files)),
      shell: set,
      courses: fc.record({ tea: set, knots: set }),
    });
  });
const wishes = fc.dictionary(fc.constantFrom(...courses), fc.constantFrom('keep', 'removed'));
const version = fc.constantFrom('A', 'B', 'C');
const client: fc.Arbitrary<string> = fc.constantFrom('tab1', 'tab2', 'worker', '__proto__');
const state: fc.Arbitrary<OfflineState> = fc.record({
  current: version,
  pending: fc.oneof(version, fc.constant('')),
  wishes,
  elders: fc.dictionary(client, fc.oneof(version, fc.constant(''))),
});

describe('an address', () => {
  it.each([
    ['/course/', 'me/'],
    ['/course/', ''],
    ['/', 'a b/c/'],
  ])('of a page below %s leads to its file, whatever its query', (base, place) => {
    const site: OfflineList = {
      files: { [`${place}index.html`]: 'h1' },
      shell: { paths: [], bytes: 0, gzipBytes: 0 },
      courses: {},
    };
    const { pathname } = new URL(addressOf(base, `${place}index.html`), 'http://x');
    for (const search of ['', '?q=edema'])
      expect(findFile(site, base, { pathname, search })).toMatchObject({ kind: 'file', hash: 'h1' });
    if (place !== '')
      expect(findFile(site, base, { pathname: pathname.slice(0, -1), search: '?q=1' })).toEqual({
        kind: 'moved',
        to: `${pathname}?q=1`,
      });
  });

  it('never leads to a file that the version does not have', () => {
    fc.assert(
      fc.property(list, fc.oneof(path, fc.string()), fc.constantFrom('', '?v=1'), (site, name, search) => {
        const found = findFile(site, '/', { pathname: `/${name}`, search });
        if (found.kind !== 'file') return;
        expect(Object.hasOwn(site.files, found.path)).toBe(true);
        expect(found.hash).toBe(site.files[found.path]);
      }),
    );
  });

  it('every file is found at the address it is fetched from', () => {
    fc.assert(
      fc.property(list, fc.constantFrom('/', '/course/'), (site, base) => {
        for (const name of Object.keys(site.files)) {
          const { pathname } = new URL(addressOf(base, name), 'http://x');
          expect(findFile(site, base, { pathname, search: '' })).toEqual({
            kind: 'file',
            path: name,
            hash: site.files[name],
          });
        }
      }),
    );
  });

  it('with a query is another file, unless it is a page', () => {
    const site = { files: { 'a.json': 'h' }, shell: { paths: [], bytes: 0, gzipBytes: 0 }, courses: {} };
    expect(findFile(site, '/', { pathname: '/a.json', search: '?v=2' })).toEqual({ kind: 'unknown' });
  });

  it('that cannot be decoded or lies outside the base is nobody’s', () => {
    const site = { files: { 'index.html': 'h' }, shell: { paths: [], bytes: 0, gzipBytes: 0 }, courses: {} };
    expect(findFile(site, '/', { pathname: '/%E0%A4%A', search: '' })).toEqual({ kind: 'unknown' });
    expect(findFile(site, '/course/', { pathname: '/other/', search: '' })).toEqual({ kind: 'unknown' });
  });

  it('is the worker’s only for whole files of this site that are read', () => {
    const asked = { method: 'GET', url: 'https://a.b/course/x', cache: 'default', headers: new Headers() };
    expect(isOurs(asked, 'https://a.b/course/')).toBe(true);
    expect(isOurs({ ...asked, method: 'POST' }, 'https://a.b/course/')).toBe(false);
    expect(isOurs({ ...asked, url: 'https://a.b/other' }, 'https://a.b/course/')).toBe(false);
    expect(isOurs({ ...asked, url: 'https://c.d/course/x' }, 'https://a.b/course/')).toBe(false);
    expect(isOurs({ ...asked, headers: new Headers({ range: 'bytes=0-' }) }, 'https://a.b/course/')).toBe(
      false,
    );
    expect(isOurs({ ...asked, cache: 'only-if-cached' }, 'https://a.b/course/')).toBe(false);
  });
});

describe('a download', () => {
  it('brings what is missing and nothing twice: then nothing is missing', () => {
    fc.assert(
      fc.property(list, fc.subarray([...courses]), fc.array(hash), (site, chosen, before) => {
        const wanted = pathsWanted(site, chosen);
        const missing = pathsMissing(site, wanted, new Set(before));
        for (const name of missing) expect(before).not.toContain(hashOf(site, name));
        const after = new Set([...before, ...missing.map((name) => hashOf(site, name) ?? '')]);
        expect(pathsMissing(site, wanted, after)).toEqual([]);
      }),
    );
  });

  it('between versions brings only what changed', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const kept = new Set(Object.values(a.files));
        const wanted = pathsWanted(b, ['tea', 'knots']);
        for (const name of pathsMissing(b, wanted, kept)) expect(a.files[name]).not.toBe(b.files[name]);
      }),
    );
  });

  it('makes a course available only when every one of its files is there', () => {
    fc.assert(
      fc.property(list, state, fc.array(hash), fc.boolean(), (site, now, have, isLoading) => {
        const kept = new Set<string>(have);
        const loading = new Set(isLoading ? ['tea'] : []);
        const statuses = courseStatuses(site, now, kept, { loading, problems: new Map() });
        for (const [id, { state: told }] of Object.entries(statuses)) {
          const isWhole = (site.courses[id]?.paths ?? []).every((name) => kept.has(site.files[name] ?? ''));
          expect(told === 'kept').toBe(isWhole && now.wishes[id] === 'keep');
        }
      }),
    );
  });
});

describe('a takeover', () => {
  it('leaves every open page with the version it had, and gives new pages the new one', () => {
    fc.assert(
      fc.property(state, version, fc.uniqueArray(client), (before, next, open) => {
        const after = afterTakeover(before, next, open);
        for (const id of open)
          expect(versionFor(after, id, next)).toBe(versionFor(before, id, before.current));
        expect(versionFor(after, 'new', next)).toBe(next);
        expect(after.current).toBe(next);
        expect(after.wishes).toEqual(before.wishes);
      }),
    );
  });

  it('forgets closed pages, and only them', () => {
    fc.assert(
      fc.property(state, fc.uniqueArray(client), (before, open) => {
        const after = withoutClosed(before, open);
        for (const id of Object.keys(before.elders))
          expect(Object.hasOwn(after.elders, id)).toBe(open.includes(id));
      }),
    );
  });
});

describe('cleaning up', () => {
  const threeLists = fc.record({ A: list, B: list, C: list });

  it('keeps every file that an open page, the current or the next version may ask for', () => {
    fc.assert(
      fc.property(threeLists, state, fc.array(hash), (all, now, kept) => {
        const lists = new Map(Object.entries(all));
        const gone = needlessNames(now, lists, [...kept, 'state', ...['A', 'B', 'C'].map(listName)]);
        expect(gone).not.toContain('state');
        for (const used of versionsInUse(now)) {
          const site = lists.get(used)!;
          const isElder = used !== now.current && used !== now.pending;
          const kept = Object.keys(now.wishes).filter((id) => now.wishes[id] === 'keep');
          const paths = isElder ? Object.keys(site.files) : pathsWanted(site, kept);
          for (const name of paths) expect(gone).not.toContain(site.files[name]);
          expect(gone).not.toContain(listName(used));
        }
      }),
    );
  });

  it('deletes what only a version nobody uses had', () => {
    const site = (h: string): OfflineList => ({
      files: { 'index.html': h, 'tea/index.html': `${h}tea` },
      shell: { paths: ['index.html'], bytes: 0, gzipBytes: 0 },
      courses: { tea: { paths: ['tea/index.html'], bytes: 0, gzipBytes: 0 } },
    });
    const lists = new Map([
      ['A', site('a')],
      ['B', site('b')],
    ]);
    const kept = ['a', 'atea', 'b', 'btea', listName('A'), listName('B'), 'state'];
    const alone: OfflineState = { ...emptyState, current: 'B', wishes: { tea: 'keep' } };
    expect(needlessNames(alone, lists, kept)).toEqual(['a', 'atea', listName('A')]);
    expect(needlessNames({ ...alone, wishes: { tea: 'removed' } }, lists, kept)).toContain('btea');
    expect(needlessNames({ ...alone, elders: { tab: 'A' } }, lists, kept)).toEqual([]);
  });

  it('deletes nothing while a list is missing', () => {
    fc.assert(
      fc.property(state, fc.array(hash), (now, kept) => {
        expect(needlessNames(now, new Map(), kept)).toEqual([]);
      }),
    );
  });
});

describe('the notice', () => {
  const quiet: NoticeFacts = {
    course: undefined,
    hasLoaded: false,
    updateProblem: undefined,
    isInstalled: true,
    isReady: false,
    isTakingOver: false,
  };
  const course = { have: 3, of: 4, bytes: 1, gzipBytes: 1 };

  it('says that a course is available only where it is', () => {
    for (const each of ['not-kept', 'loading', 'stopped'] as const)
      expect(chooseNotice({ ...quiet, course: { ...course, state: each } }).kind).not.toBe('kept');
    const kept = chooseNotice({ ...quiet, course: { ...course, state: 'kept' } });
    expect(kept).toMatchObject({ kind: 'kept', isLive: false });
    const seen = chooseNotice({ ...quiet, hasLoaded: true, course: { ...course, state: 'kept' } });
    expect(seen.isLive).toBe(true);
  });

  it('tells how far a download is and why it stopped', () => {
    expect(chooseNotice({ ...quiet, course: { ...course, state: 'loading' } }).progress).toBe(0.75);
    const full = { ...course, state: 'stopped', problem: 'full' } as const;
    expect(chooseNotice({ ...quiet, course: full }).words).toBe('offline.stoppedFull');
  });

  it('offers a new version before all else that is at rest', () => {
    expect(chooseNotice({ ...quiet, isReady: true, course: { ...course, state: 'loading' } }).kind).toBe(
      'ready',
    );
    expect(chooseNotice({ ...quiet, updateProblem: 'full' }).kind).toBe('updateFull');
    expect(chooseNotice({ ...quiet, isInstalled: false, updateProblem: 'network' }).kind).toBe(
      'setupNetwork',
    );
  });
});
