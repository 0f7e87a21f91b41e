/** A number or a formula inside a sentence of any language reads from left to right (Unicode: left-to-right isolate). */
export const isolateLeftToRight = (text: string): string => `\u2066${text}\u2069`;

/** A name inside a sentence of any language keeps its own direction (Unicode: first strong isolate). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
