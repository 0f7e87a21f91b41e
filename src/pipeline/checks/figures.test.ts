import { expect, test } from 'vitest';
import { courseOf } from './check.test-support.ts';
import { checkFigures } from './figures.ts';

const found = (svg: string): string[] =>
  checkFigures(courseOf({ 'figures/a.svg': svg })).map(({ code, line }) => `${String(line)} ${code}`);
const around = (inner: string): string => `<svg viewBox="0 0 9 9">\n${inner}\n</svg>`;

test('lets shapes, words, markers and theme colors pass', () => {
  const inner =
    '<!-- a note --><title>A &amp; B</title><defs><marker id="m"><path d="M0 0" fill="currentColor"/></marker></defs>' +
    '<g class="leak" transform="scale(2)"><path d="M0 0" marker-end="url(#m)" stroke="none"/></g><use href="#m"/>';
  expect(found(`<?xml version="1.0"?>\n${around(inner)}\n`)).toEqual([]);
});

test.each([
  '<script>alert(1)</script>',
  '<style>path { fill: red }</style>',
  '<foreignObject/>',
  '<image href="#a"/>',
  '<a href="https://example.org/"><path d="M0 0"/></a>',
  '<animate attributeName="href"/>',
  '<path style="fill: none" d="M0 0"/>',
  '<path onclick="alert(1)" d="M0 0"/>',
  '<path ONLOAD="alert(1)" d="M0 0"/>',
  '<use href="https://example.org/x.svg#a"/>',
  '<use xlink:href="#a"/>',
  '<path clip-path="url(https://example.org/)" d="M0 0"/>',
])('refuses %s', (inner) => {
  expect(found(around(inner))).toEqual(['2 svg-not-allowed']);
});

test.each(['#c00', 'red', 'rgb(0 0 0)', 'url(https://example.org/)'])('refuses the color %s', (color) => {
  expect(found(around(`<path fill="${color}" d="M0 0"/>`))).toEqual(['2 svg-color']);
});

test.each([
  ['<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>', 1],
  [around('<![CDATA[ x ]]>'), 2],
  [around('&own;'), 1],
  [around('<path d="M0 0">'), 3],
  [around('<path d=M0/>'), 2],
  ['<svg viewBox="0 0 1 1"/><svg viewBox="0 0 1 1"/>', 1],
  ['<html/>', 1],
  ['', 1],
])('cannot read %j', (svg, line) => {
  expect(found(svg).at(-1)).toBe(`${String(line)} svg-syntax`);
});

test('wants a viewBox', () => {
  expect(found('<svg><path d="M0 0"/></svg>')).toEqual(['1 svg-not-allowed']);
});
