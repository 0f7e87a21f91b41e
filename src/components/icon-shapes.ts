import next from 'lucide-static/icons/arrow-right.svg?raw';
import previous from 'lucide-static/icons/arrow-left.svg?raw';
import bookmark from 'lucide-static/icons/bookmark.svg?raw';
import lesson from 'lucide-static/icons/book-open.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import right from 'lucide-static/icons/circle-check.svg?raw';
import wrong from 'lucide-static/icons/circle-x.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import question from 'lucide-static/icons/circle-question-mark.svg?raw';
import note from 'lucide-static/icons/notebook-pen.svg?raw';
import quiz from 'lucide-static/icons/list-checks.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import sliders from 'lucide-static/icons/sliders-horizontal.svg?raw';
import caseIcon from 'lucide-static/icons/stethoscope.svg?raw';
import warning from 'lucide-static/icons/triangle-alert.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';

const files = {
  next,
  previous,
  bookmark,
  note,
  lesson,
  check,
  right,
  wrong,
  clock,
  question,
  quiz,
  search,
  sliders,
  case: caseIcon,
  warning,
  undo,
  close,
};
export type IconName = keyof typeof files;
export const iconNames = Object.keys(files) as readonly IconName[];

/** What stands between an icon's `<svg>` tags, from lucide-static (ISC). */
export function iconShapes(name: IconName): string {
  const file = files[name];
  return file.slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.lastIndexOf('</svg>')).trim();
}
