/** Files an operating system leaves in folders and zips: nobody handed them in. */
export const isSystemFile = (name: string): boolean =>
  /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);
