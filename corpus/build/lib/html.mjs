// HTML for Chromium's printing: pages, tables, and marks as SVG that hang in the first year's cell of a row.
import { corners } from './drawings.mjs';

export const esc = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** Escaped text in which marks of footnotes, bare (`※1`) or in `<sup>`, are raised. */
export const withMarks = (text, mark = /※\d/g) => esc(text.replace(/<\/?sup>/g, '')).replace(mark, '<sup>$&</sup>');

export const document = (title, css, body) => `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>${esc(title)}</title><style>
* { box-sizing: border-box; } body { margin: 0; } table { border-collapse: collapse; table-layout: fixed; }
td.years { position: relative; } svg.marks { position: absolute; left: 0; top: 50%; transform: translateY(-50%); overflow: visible; }
${css}
</style></head><body>
${body}
</body></html>
`;

/** The marks of one row: `year` mm wide columns, shapes `height` mm high, in the colors of `paint` (fill, edge; a line's stroke). */
export function marksOf(marks, years, year, height, paint) {
  if (marks.length === 0) return '';
  return `<svg class="marks" width="${years * year}mm" height="${height}mm" viewBox="0 0 ${years * year} ${height}">`
    + marks.map(mark => markOf(mark, year, height, paint)).join('') + '</svg>';
}

function markOf({ mark, left, right, text }, year, height, { fill, edge, line, size }) {
  const [x0, x1] = [left * year, right * year], middle = height / 2;
  const points = list => list.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
  const shape = mark === 'line'
    ? `<line x1="${x0}" y1="${middle}" x2="${x1 - 2}" y2="${middle}" stroke="${line}" stroke-width="0.7"/>
       <polygon points="${points(corners('head', x0, middle - 1.4, x1, middle + 1.4))}" fill="${line}"/>`
    : `<polygon points="${points(corners(mark, x0, 0.2, x1, height - 0.2))}" fill="${fill}" stroke="${edge}" stroke-width="0.25"/>`;
  return shape + textOf(text, mark, x0, x1, middle, size);
}

// A text in a long mark begins under the year that the text has it in; in a short one it stands in the middle.
function textOf(text, mark, x0, x1, middle, size) {
  if (!text) return '';
  const lines = text.split(' '), isLong = x1 - x0 > 60;
  const x = isLong ? x0 + (mark === 'chevron' ? 7 : 2) : (x0 + x1) / 2;
  return lines.map((line, i) => `<text x="${x}" y="${(middle + size * (0.36 + 1.15 * (i - (lines.length - 1) / 2))).toFixed(2)}"
    font-size="${size}" text-anchor="${isLong ? 'start' : 'middle'}">${esc(line)}</text>`).join('');
}
