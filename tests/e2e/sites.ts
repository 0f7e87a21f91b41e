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

// Another checkout may be testing on this machine: TEST_PORT moves the four servers.
const firstPort = Number(process.env['TEST_PORT'] ?? 4401);

export const sites: readonly TestSite[] = [
  {
    name: 'course',
    folder: 'dist',
    port: firstPort,
    base: '/',
    files: /^(?!.*\.(base|mini|several|specimen|zip)\.spec\.ts$).*\.spec\.ts$/,
  },
  {
    name: 'base',
    folder: '.cache/sites/base',
    port: firstPort + 1,
    base: '/course/',
    files: /\.base\.spec\.ts$/,
  },
  {
    name: 'mini',
    folder: '.cache/sites/mini',
    port: firstPort + 2,
    base: '/',
    contentDir: 'tests/fixtures/courses/mini',
    specimen: true,
    files: /\.(mini|specimen)\.spec\.ts$/,
  },
  {
    name: 'several',
    folder: '.cache/sites/several',
    port: firstPort + 3,
    base: '/',
    contentDir: 'tests/fixtures/courses/several',
    files: /\.several\.spec\.ts$/,
  },
];
