/** Of the database, the channel and the writers' lock. Sites share an origin (project pages, file://), so it carries the base path. */
export const recordName = (basePath: string): string => `rounds:${basePath.replace(/\/*$/, '/')}:record`;
