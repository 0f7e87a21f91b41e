import packageFile from '../../package.json' with { type: 'json' };

/** Version of the site's code, as results name it. */
export const appVersion: string = packageFile.version;
