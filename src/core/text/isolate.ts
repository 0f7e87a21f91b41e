/** A name inside a sentence of any language keeps its own direction (Unicode: first strong isolate). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
