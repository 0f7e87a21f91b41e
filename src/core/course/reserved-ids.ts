/** First parts of addresses that the site keeps for itself; a course of that name would lose its page. */
export const reservedCourseIds = [
  '404',
  'ar',
  'assignment',
  'assets',
  'data',
  'dev',
  'fonts',
  'icons',
  'index',
  'me',
  'search',
  'sw',
  'teach',
] as const;
