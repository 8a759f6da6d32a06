// 霧立市: a workbook printed by Calc, a sheet to a page, A4 across; labels on grey, merged cells of the year plan shaded.
import { title, city } from '../facts/kiritachi.mjs';
import { font, esc } from '../lib/odt.mjs';
import * as ods from '../lib/ods.mjs';
import { sheets } from '../texts/kiritachi.mjs';

const Gothic = 'IPAexGothic';
const Widths = [3, 6, 1.7, 2.2, 2.5, 2.5, 2.5, 2.5, 2.5]; // cm
const ruled = 'fo:border="0.5pt solid #000000" fo:padding="0.08cm" style:vertical-align="middle"';
const styles = [
  ods.cellStyle('c', ruled, 'fo:text-align="start"', font(Gothic, 9)),
  ods.cellStyle('head', `${ruled} fo:background-color="#d9d9d9"`, 'fo:text-align="center"', font(Gothic, 9)),
  ods.cellStyle('name', ruled, 'fo:text-align="start"', font(Gothic, 11, true)),
  ods.cellStyle('bar', `${ruled} fo:background-color="#f4b183"`, 'fo:text-align="center"', font(Gothic, 9)),
  ods.cellStyle('text', 'style:vertical-align="top"', 'fo:text-align="start"', font(Gothic, 10)),
  ods.cellStyle('right', 'style:vertical-align="middle"', 'fo:text-align="end"', font(Gothic, 9)),
  ods.cellStyle('heading', 'style:vertical-align="middle"', 'fo:text-align="start"', font(Gothic, 12, true)),
  ods.cellStyle('title', 'style:vertical-align="middle"', 'fo:text-align="center"', font(Gothic, 24, true)),
  ods.cellStyle('middle', 'style:vertical-align="middle"', 'fo:text-align="center"', font(Gothic, 14)),
].join('');

const widthOf = cell => Widths.slice(cell.column, cell.column + cell.span).reduce((a, b) => a + b, 0);

/** Calc does not make rows higher for merged cells: as many lines as the letters need. */
function height(cells) {
  if (cells.some(cell => cell.style === 'title')) return 7;
  if (cells.some(cell => cell.style === 'middle')) return 1.6;
  const lines = cells.filter(cell => cell.down <= 2).map(cell =>
    cell.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length * 0.34 / (widthOf(cell) - 0.3))), 0) / cell.down);
  return Math.max(0.75, Math.max(...lines) * 0.42 + 0.3);
}

export const format = 'fods';

export const render = () => ods.document({
  title, date: '2026-08-20T00:00:00', fonts: [Gothic], styles, widths: Widths,
  sheets: sheets.map(([name, rows]) => ods.sheet(name, Widths, rows, height)),
  layout: 'fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.5cm" style:table-centering="horizontal" style:scale-to="100%"',
  header: `<text:p>${esc(title)}</text:p>`,
  footer: `<text:p>${esc(city)} - <text:page-number>1</text:page-number> -</text:p>`,
});
