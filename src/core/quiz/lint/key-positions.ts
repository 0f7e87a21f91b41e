/** Chi-square of 99 % by degrees of freedom 1 to 5. Source: any table of the distribution. */
const critical = [6.635, 9.21, 11.345, 13.277, 15.086] as const;

export interface KeyPlace {
  /** 0-based place of the key among the options as authored. */
  readonly position: number;
  readonly options: number;
}

/**
 * Are the keys of one-key items spread over the places? Chi-square against equal chances, each item by its own
 * number of options; true where chance would be so uneven less than once in a hundred.
 */
export function areKeysBunched(keys: readonly KeyPlace[]): boolean {
  const places = Math.max(0, ...keys.map(({ options }) => options));
  if (places < 2) return false;
  const expected = Array.from({ length: places }, (_, place) =>
    keys.reduce((sum, { options }) => sum + (place < options ? 1 / options : 0), 0),
  );
  const square = expected.reduce((sum, hoped, place) => {
    const seen = keys.filter(({ position }) => position === place).length;
    return hoped === 0 ? sum : sum + (seen - hoped) ** 2 / hoped;
  }, 0);
  return square > (critical[places - 2] ?? Infinity);
}
