import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOnDisk, fileOf, type SiteRoot } from './site-root.ts';

const root: SiteRoot = { url: 'file:///home/me/a%20%C3%A9/rounds/', base: '/' };
const below: SiteRoot = { url: 'file:///C:/rounds/', base: '/course/' };

describe('addressOnDisk', () => {
  it('leads into the folder, to the page of a folder, with query and fragment', () => {
    expect(addressOnDisk(root, '/')).toBe(`${root.url}index.html`);
    expect(addressOnDisk(root, '/x/lessons/y/#part')).toBe(`${root.url}x/lessons/y/index.html#part`);
    expect(addressOnDisk(root, '/search/?q=a/')).toBe(`${root.url}search/index.html?q=a/`);
    expect(addressOnDisk(below, '/course/icon.svg')).toBe(`${below.url}icon.svg`);
  });

  it('leaves what is not an address of the site', () => {
    for (const address of ['', '#part', 'index.html', '//host/x', 'https://doi.org/x', 'mailto:a@b'])
      expect(addressOnDisk(root, address)).toBeNull();
    expect(addressOnDisk(below, '/other/')).toBeNull();
  });

  it('gives an address that it leaves alone the next time', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const address = addressOnDisk(root, path);
        expect(address === null || addressOnDisk(root, address) === null).toBe(true);
      }),
    );
  });
});

describe('fileOf', () => {
  const page = `${root.url}x/practice/index.html`;

  it('knows a file by every address that scripts may use', () => {
    for (const address of [
      '/x/items.json',
      '../items.json',
      `${root.url}x/items.json?v=1`,
      'file:///x/items.json',
    ])
      expect(fileOf(root, address, page)).toBe('x/items.json');
  });

  it('takes off the drive that Windows puts before a resolved address', () => {
    expect(fileOf(below, 'file:///C:/course/_astro/w.js', below.url)).toBe('_astro/w.js');
  });

  it('knows nothing of other places', () => {
    expect(fileOf(below, 'file:///C:/Users/me/secret.json', below.url)).toBeNull();
    expect(fileOf(root, 'https://example.org/x/items.json', page)).toBeNull();
  });
});
