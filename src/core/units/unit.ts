import { fail, ok, type Result } from '../result.ts';

/** Symbols that take a prefix, such as the m of mL. */
const prefixed = 'mol|Eq|Osm|osmol|Pa|IU|U|g|L|m|s|J|W|V|A|Hz|N|B|cal|bar';
/** Symbols that stand as they are. */
const plain =
  'mmHg|cmH2O|cmH₂O|inHg|%|°C|°F|K|min|h|d|day|days|week|weeks|month|months|year|years|bpm|breaths|beats|drops|cells|copies|points|kcal|ppm|dpm';
/** One symbol with its exponent: kg, m², 10⁹. */
const factor = new RegExp(
  `^(?:(?:[pnµmcdhkMG]?(?:${prefixed})|${plain})[²³23]?|10[⁰¹²³⁴-⁹]+|1|1[.]73)$`,
  'u',
);

/** Spellings that people try, and the symbol that is meant. */
const meant: Readonly<Record<string, string>> = {
  l: 'L',
  ml: 'mL',
  dl: 'dL',
  mcg: 'µg',
  ug: 'µg',
  cc: 'mL',
  gm: 'g',
  kgs: 'kg',
  mins: 'min',
  minute: 'min',
  minutes: 'min',
  hr: 'h',
  hrs: 'h',
  hour: 'h',
  hours: 'h',
  sec: 's',
  second: 's',
  seconds: 's',
  percent: '%',
  mmhg: 'mmHg',
  celsius: '°C',
  liter: 'L',
  liters: 'L',
  meter: 'm',
  meters: 'm',
};

/**
 * Is `text` a unit that people read one way: symbols joined by `/`, `·` or a space, such as mL/kg/h? `''` is a number
 * without a unit. The problem is one sentence that names the cure.
 */
export function checkUnit(text: string): Result<string, string> {
  if (text === '') return ok(text);
  const symbols = text
    .replaceAll('μ', 'µ')
    .replace(/^\//, '')
    .split(/[/·]| (?=m²)/u);
  const unread = symbols.find((symbol) => !factor.test(symbol));
  if (unread === undefined) return ok(text);
  const cure = meant[unread.toLowerCase()];
  return fail(
    cure === undefined
      ? `\`${unread}\` is no symbol of a unit that is known here`
      : `\`${unread}\` is written \`${cure}\` here`,
  );
}
