/** Characters of one note: some pages of text. */
export const longestNote = 10_000;
/** Characters of a device's or a file's name. */
export const longestLabel = 200;
/** Of one imported file. A learner who answers a hundred questions a day fills a hundredth of it in a year. */
export const mostImportBytes = 64_000_000;
export const mostImportEvents = 200_000;
