/** Keys of options by their place: A, B, C. */
export const letterAt = (index: number): string => String.fromCharCode(65 + index);
