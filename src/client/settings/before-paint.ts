/**
 * Runs inline in the head, so that a stored theme is there before the first paint.
 * A string, because its hash goes into the page's security policy as it stands.
 * Keys and values: `stored-setting.ts`.
 */
export const beforePaintScript = `(function (data) {
  try {
    var theme = localStorage.getItem('rounds.theme');
    if (theme === 'light' || theme === 'dark') data.theme = theme;
    if (localStorage.getItem('rounds.units') === 'conventional') data.units = 'conventional';
  } catch (_) {}
})(document.documentElement.dataset);`;
