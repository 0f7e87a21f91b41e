import type { Strings } from '../message.ts';

/** The debrief of a case: comparison with the expert's run, "what if" and shared runs. Fetched after the first act. */
export const debriefStrings = {
  'debrief.title': { en: 'What could still have been changed', ar: 'ما كان يمكن تغييره بعد' },
  'debrief.you': { en: 'You', ar: 'أنت' },
  'debrief.thisRun': { en: 'This run', ar: 'هذه المحاولة' },
  'debrief.expert': { en: 'Expert', ar: 'الخبير' },
  'debrief.whatIfRun': { en: 'What if', ar: 'ماذا لو' },
  'debrief.diverged': {
    en: 'From {time} on, the run was not the expert’s any more. {name}: {value}, where the expert run had {expert}.',
    ar: 'منذ {time} لم تعد المحاولة كمحاولة الخبير. {name}: {value}، بينما كانت في محاولة الخبير {expert}.',
  },
  'debrief.divergedChoice': {
    en: 'The runs part at {time}, with a decision.',
    ar: 'تفترق المحاولتان عند {time} بقرار.',
  },
  'debrief.chosen': { en: 'Chosen here', ar: 'ما اختير هنا' },
  'debrief.expertChose': { en: 'Chosen by the expert', ar: 'ما اختاره الخبير' },
  'debrief.extra': { en: 'Done here before that, not by the expert', ar: 'أُجري هنا قبل ذلك ولم يُجره الخبير' },
  'debrief.missing': {
    en: 'Done by the expert before that, not here',
    ar: 'أجراه الخبير قبل ذلك ولم يُجرَ هنا',
  },
  'debrief.shifted': {
    en: 'Done by both: here at {time}, by the expert at {expert}',
    ar: 'أُجري في المحاولتين: هنا عند {time}، وعند الخبير في {expert}',
  },
  'debrief.bandNote': {
    en: 'Counted is the first time that a curve is farther from the expert’s than {percent} % of what its chart shows, for more than an hour or until the end.',
    ar: 'المقصود أول مرة يبتعد فيها منحنى عن منحنى الخبير أكثر من {percent} % مما يعرضه الرسم، لأكثر من ساعة أو حتى النهاية.',
  },
  'debrief.same': {
    en: 'This run is the expert’s, act for act and minute for minute.',
    ar: 'هذه المحاولة هي محاولة الخبير فعلًا بفعل ودقيقة بدقيقة.',
  },
  'debrief.within': {
    en: 'No curve left the expert’s for more than an hour.',
    ar: 'لم يبتعد أي منحنى عن منحنى الخبير أكثر من ساعة.',
  },
  'debrief.withinBare': {
    en: 'Every decision that both runs met was answered as the expert answered it.',
    ar: 'كل قرار واجهته المحاولتان أُجيب عنه كما أجاب الخبير.',
  },
  'debrief.open': { en: 'Lines not earned in full', ar: 'بنود لم تُستوفَ كاملة' },
  'debrief.noneOpen': {
    en: 'Every line of the rubric was earned in full.',
    ar: 'استُوفيت كل بنود التقييم كاملة.',
  },
  'debrief.inLog': { en: 'In the log', ar: 'في السجل' },
  'debrief.expertLog': { en: 'Expert', ar: 'الخبير' },
  'debrief.notDone': { en: 'not done', ar: 'لم يُجرَ' },
  'debrief.moreTimes': {
    en: { one: 'and {count} more time', other: 'and {count} more times' },
    ar: {
      zero: 'ولا مرة أخرى',
      one: 'ومرة أخرى',
      two: 'ومرتين أخريين',
      few: 'و{count} مرات أخرى',
      many: 'و{count} مرة أخرى',
      other: 'و{count} مرة أخرى',
    },
  },
  'debrief.noAnswer': { en: 'The decision was not answered.', ar: 'لم يُجب عن القرار.' },
  'debrief.highest': { en: 'highest', ar: 'الأعلى' },
  'debrief.lowest': { en: 'lowest', ar: 'الأدنى' },
  'debrief.began': { en: 'began', ar: 'بدأ' },
  'debrief.ceased': { en: 'ended', ar: 'انتهى' },
  'debrief.never': { en: 'never', ar: 'لم يحدث' },
  'debrief.assumed': { en: 'Rests on an assumed effect size', ar: 'يستند إلى حجم تأثير مفترض' },
  'debrief.assumedActs': {
    en: 'In these curves the size of these effects is assumed, not measured:',
    ar: 'في هذه المنحنيات حجم هذه التأثيرات مفترض وليس مقيسًا:',
  },
  'debrief.section': { en: 'Read: {title}', ar: 'اقرأ: {title}' },

  'debrief.curves': { en: 'Against the expert’s run', ar: 'مقارنة بمحاولة الخبير' },
  'debrief.curvesNote': {
    en: 'Curves of an educational model, not a prediction. Solid: this run. Dashed: the expert’s. The shaded band is the normal range; the thin bars above are the phases, in the order in which they are named here.',
    ar: 'منحنيات نموذج تعليمي وليست تنبؤًا. المتصل: هذه المحاولة. المتقطع: محاولة الخبير. الشريط المظلل هو المجال الطبيعي، والأشرطة الرفيعة فوقه هي المراحل بالترتيب المذكور هنا.',
  },
  'debrief.moment': { en: 'Moment', ar: 'اللحظة' },
  'debrief.earlierMoment': { en: 'Act before', ar: 'الفعل السابق' },
  'debrief.laterMoment': { en: 'Next act', ar: 'الفعل التالي' },
  'debrief.momentOpening': { en: 'Opening', ar: 'البداية' },
  'debrief.momentParted': { en: 'The runs part', ar: 'تفترق المحاولتان' },
  'debrief.momentEnd': { en: 'End of this run', ar: 'نهاية هذه المحاولة' },
  'debrief.phases': { en: 'Phases of this run and acts of both', ar: 'مراحل هذه المحاولة وأفعال المحاولتين' },
  'debrief.ended': { en: 'ended', ar: 'انتهت' },
  'debrief.twinSummary': {
    en: '{name}, {unit}. {first}: {firstLeast} to {firstGreatest}, at the end {firstLast}. {second}: {secondLeast} to {secondGreatest}, at the end {secondLast}.',
    ar: '{name}، {unit}. {first}: من {firstLeast} إلى {firstGreatest}، وفي النهاية {firstLast}. {second}: من {secondLeast} إلى {secondGreatest}، وفي النهاية {secondLast}.',
  },
  'debrief.actsCount': {
    en: { one: '{count} act', other: '{count} acts' },
    ar: {
      zero: 'لا أفعال',
      one: 'فعل واحد',
      two: 'فعلان',
      few: '{count} أفعال',
      many: '{count} فعلًا',
      other: '{count} فعل',
    },
  },

  'debrief.whatIf': { en: 'What if', ar: 'ماذا لو' },
  'debrief.whatIfNote': {
    en: 'Change one thing and see the run again. Everything else is done at the minute at which it was done.',
    ar: 'غيّر شيئًا واحدًا وشاهد المحاولة من جديد. يبقى كل ما عداه في دقيقته.',
  },
  'debrief.change': { en: 'One change', ar: 'تغيير واحد' },
  'debrief.remove': { en: 'Leave something out', ar: 'ترك شيء' },
  'debrief.move': { en: 'Do something at another time', ar: 'فعل شيء في وقت آخر' },
  'debrief.choose': { en: 'Decide otherwise', ar: 'قرار آخر' },
  'debrief.add': { en: 'Do something more', ar: 'فعل شيء إضافي' },
  'debrief.whatRemove': { en: 'What to leave out', ar: 'ما الذي يُترك' },
  'debrief.whatMove': { en: 'What to do at another time', ar: 'ما الذي يُفعل في وقت آخر' },
  'debrief.whatChoose': { en: 'Which decision', ar: 'أي قرار' },
  'debrief.whatAdd': { en: 'What to do', ar: 'ما الذي يُفعل' },
  'debrief.otherAnswer': { en: 'Answer instead', ar: 'الإجابة البديلة' },
  'debrief.pick': { en: 'Choose…', ar: 'اختر…' },
  'debrief.when': { en: 'When', ar: 'متى' },
  'debrief.earlier': { en: '15 min earlier', ar: 'أبكر بـ 15 دقيقة' },
  'debrief.later': { en: '15 min later', ar: 'بعد 15 دقيقة' },
  'debrief.reset': { en: 'Undo the change', ar: 'تراجع عن التغيير' },
  'debrief.pickFirst': {
    en: 'Choose what to change, and the result appears here.',
    ar: 'اختر ما تغيّره لتظهر النتيجة هنا.',
  },
  'debrief.whatIfSays': {
    en: 'What if: {outcome}, {score} of 100. As it was: {before}, {scoreBefore} of 100.',
    ar: 'ماذا لو: {outcome}، {score} من 100. وكما كان: {before}، {scoreBefore} من 100.',
  },
  'debrief.asItWas': { en: 'As it was', ar: 'كما كان' },
  'debrief.compared': { en: 'The run as it was, and with the change', ar: 'المحاولة كما كانت ومع التغيير' },
  'debrief.row': { en: 'Compared', ar: 'المقارنة' },
  'debrief.endedAt': { en: 'Ended at', ar: 'انتهت عند' },
  'debrief.unchanged': {
    en: 'Not changed in the digits shown: {names}.',
    ar: 'لم يتغير في الأرقام المعروضة: {names}.',
  },
  'debrief.nothingChanged': {
    en: 'Outcome, score and every curve stay as they were.',
    ar: 'تبقى النتيجة والدرجة وكل المنحنيات كما كانت.',
  },
  'debrief.lost': { en: 'Could no longer be done', ar: 'لم يعد ممكنًا' },
  'debrief.lostEnded': { en: 'the case was over by then', ar: 'كانت الحالة قد انتهت' },
  'debrief.lostAnswerFirst': {
    en: 'a decision had to be answered first',
    ar: 'كان لا بد من اتخاذ قرار أولًا',
  },
  'debrief.lostAlreadyDone': { en: 'it was already done', ar: 'كان قد أُجري' },
  'debrief.lostNotPossible': { en: 'not possible at that minute', ar: 'غير ممكن في تلك الدقيقة' },
  'debrief.lostNeverAsked': { en: 'the decision never came up', ar: 'لم يُطرح القرار' },
  'debrief.shiftedAnswer': {
    en: 'Decided at {given} instead of {planned}, when the decision came up or stood in the way',
    ar: 'اتُّخذ القرار عند {given} بدلًا من {planned}، حين طُرح أو حال دون غيره',
  },
  'debrief.unanswered': {
    en: 'A decision came up that this run never met. It stays open',
    ar: 'طُرح قرار لم تواجهه هذه المحاولة. يبقى بلا جواب',
  },
  'debrief.untreated': {
    en: 'The log ends at {time}. After that nothing more is done for the patient.',
    ar: 'ينتهي السجل عند {time}. بعد ذلك لا يُفعل للمريض شيء.',
  },
  'debrief.untreatedBare': {
    en: 'The log ends at {time}. After that nothing more is done.',
    ar: 'ينتهي السجل عند {time}. بعد ذلك لا يُفعل شيء.',
  },
  'debrief.whatIfCurves': { en: 'Curves with the change', ar: 'المنحنيات مع التغيير' },

  'debrief.share': { en: 'Share this run', ar: 'شارك هذه المحاولة' },
  'debrief.shareNote': {
    en: 'Whoever opens this code on the page of this case sees this debrief. It holds the acts and their minutes, and nothing about you.',
    ar: 'من يفتح هذا الرمز في صفحة هذه الحالة يرى هذه المراجعة. يحوي الأفعال ودقائقها ولا شيء عنك.',
  },
  'debrief.code': { en: 'Replay code', ar: 'رمز الإعادة' },
  'debrief.copyCode': { en: 'Copy the code', ar: 'انسخ الرمز' },
  'debrief.copyLink': { en: 'Copy a link', ar: 'انسخ رابطًا' },
  'debrief.copied': { en: 'Copied.', ar: 'تم النسخ.' },
  'debrief.notCopied': {
    en: 'This browser does not let the page copy. Select the code and copy it.',
    ar: 'لا يسمح هذا المتصفح للصفحة بالنسخ. حدد الرمز وانسخه.',
  },
  'debrief.shared': {
    en: 'This is a run that somebody shared, played again here. It is not kept and does not count as yours.',
    ar: 'هذه محاولة شاركها أحدهم أُعيد تشغيلها هنا. لا تُحفظ ولا تُحتسب لك.',
  },
  'debrief.close': { en: 'Back to the case', ar: 'عودة إلى الحالة' },
  'debrief.codeDamaged': {
    en: 'This is not a whole replay code: it was cut off or changed on the way.',
    ar: 'هذا ليس رمز إعادة كاملًا: قُطع أو تغيّر في الطريق.',
  },
  'debrief.codeTooLong': {
    en: 'This text is too long to be a replay code.',
    ar: 'هذا النص أطول من أن يكون رمز إعادة.',
  },
  'debrief.codeVersion': {
    en: 'This code was written by another version of this site and cannot be read here.',
    ar: 'كُتب هذا الرمز بإصدار آخر من هذا الموقع ولا يمكن قراءته هنا.',
  },
  'debrief.codeOtherCase': {
    en: 'This code belongs to another case. Open it on the page of that case.',
    ar: 'هذا الرمز لحالة أخرى. افتحه في صفحة تلك الحالة.',
  },
  'debrief.codeRevised': {
    en: 'The case was revised after this run, so the run cannot be played again.',
    ar: 'عُدّلت الحالة بعد هذه المحاولة، لذلك لا يمكن إعادة تشغيلها.',
  },
  'debrief.codeImpossible': {
    en: 'This code holds acts that were not possible in this case at these minutes: it was edited.',
    ar: 'يحوي هذا الرمز أفعالًا لم تكن ممكنة في هذه الحالة في هذه الدقائق: لقد عُدّل.',
  },
  'debrief.codeUnfinished': {
    en: 'This code is of a run that had not ended, so there is no debrief.',
    ar: 'هذا الرمز لمحاولة لم تنتهِ، لذلك لا مراجعة لها.',
  },
} as const satisfies Strings;
