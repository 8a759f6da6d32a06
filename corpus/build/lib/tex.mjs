// upLaTeX for dvipdfmx. Marks are drawn by hand into the page (pdf:content), so that no package beyond the Japanese ones is needed.
import { corners } from './drawings.mjs';

const Point = 72 / 25.4; // PDF points in a millimeter

/** Text for TeX; marks of footnotes (`<sup>※1</sup>`, `※1`) are raised. */
export const esc = text => text.replace(/<\/?sup>/g, '')
  .replace(/[\\{}#$%&_^~]/g, c => ({ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' })[c] ?? `\\${c}`)
  .replace(/ ?(※\d)/g, '\\Mark{$1}').replaceAll('\n', '\\\\');

/** PDF operators for the marks of a row: years `year` mm wide, shapes between the heights `low` and `high` in mm over the base line. */
export function marksOf(marks, year, low, high) {
  const path = list => list.map(([x, y], i) => `${(x * Point).toFixed(2)} ${(y * Point).toFixed(2)} ${i === 0 ? 'm' : 'l'}`).join(' ');
  const content = marks.map(({ mark, left, right }) => {
    const [x0, x1] = [left * year, right * year], middle = (low + high) / 2;
    if (mark === 'line')
      return `1 w ${path([[x0, middle], [x1 - 2, middle]])} S 0 g ${path(corners('head', x0, middle - 1.2, x1, middle + 1.2))} h f`;
    return `0.62 g 0 G 0.5 w ${path(corners(mark, x0, low, x1, high))} h B`;
  });
  return content.length === 0 ? '' : `\\rlap{\\special{pdf:content ${content.join(' ')}}}`;
}
