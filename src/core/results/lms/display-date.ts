import type { ReportedTime } from './reported.ts';

/**
 * Reads the dates that LMSs print for people: `Sunday, 22 November 2026, 5:34 PM`, `22 Nov 2026, 17:34`,
 * `November 22, 2026, 5:34 PM`, `2026-11-22 17:34:05`. Day and month as bare numbers are left unread: 3/4 may be
 * either. Where nothing fits, the text stays and there is no time.
 */
export function readDisplayDate(text: string): ReportedTime | null {
  const plain = plainDigits(text).trim();
  if (plain === '' || plain === '-') return null;
  const date = readDate(plain);
  const time = readTime(plain);
  const iso = date === null || time === null || plain.length > 80 ? null : `${date}T${time}`;
  return { text, iso };
}

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'يناير', 'كانون الثاني'],
  ['february', 'feb', 'فبراير', 'شباط'],
  ['march', 'mar', 'مارس', 'آذار'],
  ['april', 'apr', 'أبريل', 'نيسان'],
  ['may', 'مايو', 'أيار'],
  ['june', 'jun', 'يونيو', 'حزيران'],
  ['july', 'jul', 'يوليو', 'تموز'],
  ['august', 'aug', 'أغسطس', 'آب'],
  ['september', 'sep', 'sept', 'سبتمبر', 'أيلول'],
  ['october', 'oct', 'أكتوبر', 'تشرين الأول'],
  ['november', 'nov', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'dec', 'ديسمبر', 'كانون الأول'],
];

function readDate(text: string): string | null {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso !== null) return checkedDate(iso[1], iso[2], iso[3]);
  const dayFirst = /(\d{1,2})\.? (\p{L}[\p{L} ]{1,14}?)\.?,? (\d{4})/u.exec(text);
  if (dayFirst !== null) return checkedDate(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(\p{L}{3,14})\.? (\d{1,2}),? (\d{4})/u.exec(text);
  if (monthFirst !== null) return checkedDate(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return null;
}

function monthNumber(name = ''): string | undefined {
  const index = months.findIndex((names) => names.includes(name.toLowerCase()));
  return index < 0 ? undefined : String(index + 1);
}

function checkedDate(year?: string, month?: string, day?: string): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Date takes 31 June for 1 July.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

function readTime(text: string): string | null {
  const found = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP]M|[صم])(?!\p{L}))?/iu.exec(text);
  if (found === null) return null;
  const half = found[4]?.toLowerCase();
  const hour = Number(found[1]);
  const isHalfDay = half !== undefined;
  if (Number(found[2]) > 59 || Number(found[3] ?? 0) > 59) return null;
  if (isHalfDay ? hour < 1 || hour > 12 : hour > 23) return null;
  const isAfternoon = half === 'pm' || half === 'م';
  const of24 = isHalfDay ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  return [String(of24).padStart(2, '0'), found[2], ...(found[3] === undefined ? [] : [found[3]])].join(':');
}

/** Arabic-Indic digits as 0–9, other spaces (narrow ones stand before PM in newer browsers) as spaces, no direction marks. */
function plainDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('،', ',')
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ');
}
