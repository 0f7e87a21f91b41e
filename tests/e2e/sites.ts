/** The builds that the browser tests run on. Each is made once by `npm test`. */
export interface TestSite {
  readonly name: string;
  readonly folder: string;
  readonly port: number;
  readonly base: string;
  /** The folder of courses it is built from; the default is the repository's own. */
  readonly contentDir?: string;
  readonly specimen?: boolean;
  readonly files: RegExp;
}

export const sites: readonly TestSite[] = [
  {
    name: 'course',
    folder: 'dist',
    port: 4401,
    base: '/',
    files: /^(?!.*\.(base|mini|several|specimen)\.spec\.ts$).*\.spec\.ts$/,
  },
  { name: 'base', folder: '.cache/sites/base', port: 4402, base: '/course/', files: /\.base\.spec\.ts$/ },
  {
    name: 'mini',
    folder: '.cache/sites/mini',
    port: 4403,
    base: '/',
    contentDir: 'tests/fixtures/courses/mini',
    specimen: true,
    files: /\.(mini|specimen)\.spec\.ts$/,
  },
  {
    name: 'several',
    folder: '.cache/sites/several',
    port: 4404,
    base: '/',
    contentDir: 'tests/fixtures/courses/several',
    files: /\.several\.spec\.ts$/,
  },
];
