import { expect, test } from 'vitest';
import { loadSite } from './load-site.ts';

const mini = loadSite('tests/fixtures/courses/mini');
const knots = mini.site.courses.get('knots')!;

test('finds nothing wrong with the courses that other tests build', () => {
  expect(mini.issues).toEqual([]);
  expect(loadSite('tests/fixtures/courses/several').issues).toEqual([]);
});

test('reads every course folder, by id', () => {
  expect([...loadSite('tests/fixtures/courses/several').site.courses.keys()]).toEqual(['paper', 'tea']);
});

test('gives lessons in the order of course.yaml, with the module that lists them', () => {
  expect([...knots.lessons.keys()]).toEqual(['bowline', 'clove-hitch']);
  expect(knots.lessons.get('bowline')?.module.id).toBe('first-knots');
});

test('lists what a lesson uses in order of first use, and the references behind it', () => {
  const lesson = knots.lessons.get('clove-hitch')!;
  expect(lesson.claimIds).toEqual(['K003', 'K004', 'K005']);
  expect(lesson.referenceIds).toEqual(['test-notes', 'ashley1944']);
  expect(lesson.checkIds).toEqual(['turning-pull', 'will-it-hold']);
  expect(knots.lessons.get('bowline')?.termIds).toEqual(['working-end', 'standing-part']);
});

test('gives each heading the anchor that Astro gives it', () => {
  expect(knots.lessons.get('bowline')?.headings).toEqual([
    { depth: 2, text: 'What holds it', slug: 'what-holds-it' },
    { depth: 2, text: 'What loosens it', slug: 'what-loosens-it' },
    { depth: 3, text: 'Where to go on', slug: 'where-to-go-on' },
  ]);
});

test('gives search the words under each heading, without checks and markup', () => {
  expect(knots.lessons.get('bowline')?.sections).toMatchInlineSnapshot(`
    [
      {
        "claimIds": [],
        "heading": "A loop that stays a loop",
        "keyPoints": "",
        "slug": "",
        "text": "You need a loop that neither shrinks nor jams.",
      },
      {
        "claimIds": [
          "K001",
        ],
        "heading": "What holds it",
        "keyPoints": "A bowline holds as long as it is loaded.",
        "slug": "what-holds-it",
        "text": "The bowline gives you a fixed loop: under a steady load it does not slip. You move the working end around the standing part and back. The bowline, seen from the side you tie it. A bowline holds as long as it is loaded.",
      },
      {
        "claimIds": [
          "K002",
        ],
        "heading": "What loosens it",
        "keyPoints": "",
        "slug": "what-loosens-it",
        "text": "Waves slacken a line again and again. A bowline that hangs slack can shake loose. Never leave a boat on a slack bowline without a stopper.",
      },
      {
        "claimIds": [],
        "heading": "Where to go on",
        "keyPoints": "",
        "slug": "where-to-go-on",
        "text": "When you tie to a post, use a clove hitch. The standing part means the same there.",
      },
    ]
  `);
});

test('finds an item by its id whichever file holds it', () => {
  expect(knots.items.get('slack-bowline')?.quiz.id).toBe('knot-checks');
  expect(knots.items.get('doubled-line')?.quiz.id).toBe('knots-quiz');
});

test('gives what has changed, the newest first, and nothing where a course keeps no record of it', () => {
  expect(knots.changelog.map(({ on }) => on)).toEqual(['2026-11-21', '2026-11-20']);
  expect(loadSite('tests/fixtures/courses/several').site.courses.get('tea')?.changelog).toEqual([]);
});
