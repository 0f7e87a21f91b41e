/** README.txt of a zip: for whoever finds the folder on a stick, with no one to ask. */
export const readmeText = (recordScope: string): string => `HOW TO OPEN THIS COURSE

1. Unpack the zip. (Opened inside the zip, pages find neither each other nor their styles.)
2. Open index.html with Chrome, Edge, Firefox or another current browser. No network is needed.
   On a phone, a file manager may open pages without their styles and scripts: use a computer, or
   the course's web address.

WHAT YOU DO IS KEPT IN THIS BROWSER, ON THIS COMPUTER
- Answers, cases and settings are kept by the browser that opened the files, not in this folder. Nothing
  is sent anywhere. On a shared computer others see what you did.
- Browsers keep less for files than for web sites: some clear it when they close, in private windows
  nothing is kept. When nothing can be kept, pages say so. Save a copy from "My learning" before you leave.
- All copies of this course in one browser share one record ("${recordScope}"), so a newer copy goes on
  where you were. To move to another computer or to the course's web site, save a copy and bring the file.
- Every page opened from this disk can read what browsers keep for files. Open only files you trust.

LIMITS
- For education only. Not medical advice, not a device for making decisions about patients.
- Not reviewed by experts unless a page says so. Every page names its source.
- No installing as an app and no updates: a newer version is a newer zip.
- Links to articles and web sites need a network.

كيف تفتح هذا المقرر

1. فُكّ ضغط الملف. (لا تعمل الصفحات من داخل الملف المضغوط.)
2. افتح index.html بمتصفح حديث مثل Chrome أو Edge أو Firefox. لا حاجة إلى شبكة.

- تُحفظ إجاباتك في هذا المتصفح على هذا الجهاز، لا في هذا المجلد، ولا يُرسل شيء إلى أي مكان.
- قد يمحو المتصفح ما حفظه عند إغلاقه. احفظ نسخة من صفحة «تعلّمي» قبل أن تغادر الجهاز.
- للتعليم فقط، وليس نصيحة طبية. لم يراجعه خبراء إلا إذا ذكرت الصفحة ذلك.
`;
