// 鈴鳴町: a plain report in Mincho, printed from a browser and distilled again by Ghostscript. The overview repeats its head on each
// page, the grid of the overall schedule doesn't; bars, block arrows, shaded cells and thin arrows stand for the timing.
import { isYearRow, joinContinuedRows } from '../lib/source.mjs';
import { columnsOf } from '../lib/drawings.mjs';
import { document, esc, marksOf } from '../lib/html.mjs';

const Year = 17.4; // mm

const css = title => `
@page { size: A4; margin: 26mm 20mm 22mm; @top-right { content: "${title}"; font: 8.5pt "IPAexMincho"; }
  @bottom-center { content: "― " counter(page) " ―"; font: 9pt "IPAexMincho"; } }
@page :first { @top-right { content: none; } @bottom-center { content: none; } }
body { font: 10.5pt/1.75 "IPAexMincho"; }
.cover { break-after: page; padding-top: 55mm; } .cover h1 { font: 26pt "IPAexGothic"; border: 0; margin: 0; text-align: center; }
.cover .motto { font-size: 14pt; margin: 8mm 0 105mm; } .cover .date { font-size: 14pt; }
.contents { break-after: page; } .contents h2 { font: 15pt "IPAexGothic"; text-align: center; } .contents p { display: flex; margin: 4mm 0; }
.contents i { flex: 1; overflow: hidden; white-space: nowrap; font-style: normal; direction: rtl; margin: 0 1mm; }
h1 { font: 14.5pt "IPAexGothic"; margin: 9mm 0 4mm; border-left: 2.2mm solid #444; padding: 0.5mm 3mm; border-bottom: 0.3mm solid #444; break-after: avoid; }
h2 { font: 11.5pt "IPAexGothic"; margin: 6mm 0 1mm; break-after: avoid; }
p { margin: 1.5mm 0; text-indent: 1em; text-align: justify; } p.flat { text-indent: 0; } .cover p { text-align: center; } sup { font-size: 60%; line-height: 0; }
.box { border: 0.4mm solid #444; padding: 2mm 6mm; margin: 4mm 12mm; break-inside: avoid; } .box h2 { margin: 0; text-align: center; } .box p { text-indent: 0; }
th, td { border: 0.25mm solid #222; padding: 1mm 1.5mm; font-size: 9.5pt; line-height: 1.45; font-weight: normal; text-align: left; vertical-align: middle; }
th { background: #dcdcdc; font-family: "IPAexGothic"; text-align: center; } td.no { text-align: center; } tr { break-inside: avoid; }
.grid td { height: 12.3mm; } .grid tr.head th { font-size: 9pt; } td.on { background: #8fa3b5; background-clip: padding-box; }
.notes p { text-indent: 0; margin: 0; } .notes p.term { margin-top: 2.5mm; font-family: "IPAexGothic"; }
`;

export const format = 'html';

// Sentences and notes that a page of the text cut in two; they are joined to the line before.
const Cut = /^(組み直す必要|災組織の助言役|保有し、)/;
const Mark = /[¹²³⁴⁵⁶⁷]/g;
const raise = text => esc(text).replace(/ ?([¹²³⁴⁵⁶⁷]) ?/g, '$1').replace(Mark, digit => `<sup>${digit.normalize('NFKC')}</sup>`);

export function render({ blocks, drawings, pageOf }) {
  const lines = joinOverPages(blocks.filter(b => !b.gap && !b.feed));
  const title = lines[0].text;
  const contentsAt = lines.findIndex(b => b.text === '目次');
  const contents = lines[contentsAt + 1].rows;
  const out = [
    `<div class="cover"><h1>${esc(title)}</h1><p class="flat motto">${esc(lines[1].text)}</p><p class="flat date">${esc(lines[2].text)}</p></div>`,
    `<div class="contents"><h2>目次</h2>${contents.map(contentsLine(pageOf)).join('')}</div>`,
  ];
  let schedule = 0, notes = false, boxed = false;
  for (const block of lines.slice(contentsAt + 2)) {
    const { text, rows } = block;
    if (boxed && !/^[①②③]/.test(text ?? '')) { out.push('</div>'); boxed = false; }
    if (rows) out.push(isYearRow(rows[0]) ? gridOf(rows, `g${++schedule}`, drawings) : overviewOf(rows));
    else if (/^\d\. /.test(text) || text === '脚注') out.push(`<h1>${esc(text)}</h1>${text === '脚注' ? '<div class="notes">' : ''}`);
    else if (text === '〈鈴鳴町の防災の心得〉') { out.push(`<div class="box"><h2>${esc(text)}</h2>`); boxed = true; }
    else if (/^〈|スケジュール$/.test(text)) out.push(`<h2>${esc(text)}</h2>`);
    else out.push(lineOf(text, notes));
    notes ||= text === '脚注';
  }
  return document(title, css(title), out.join('\n') + '</div>');
}

function joinOverPages(lines) {
  const joined = [];
  for (const block of lines) {
    const last = joined.at(-1);
    if (block.rows && last?.rows && !isYearRow(block.rows[0]) && !/^(No|取組み事項)$/.test(block.rows[0][0])) last.rows.push(...block.rows);
    else if (Cut.test(block.text ?? '')) last.text += block.text;
    // IPAex has one glyph for — and U+0336, and Chromium names the wrong one: it is printed as ―.
    else joined.push(block.text ? { text: block.text.replace(/^- /, '').replaceAll('—', '―') } : { rows: [...block.rows] });
  }
  return joined;
}

const contentsLine = pageOf => ([text, page]) => {
  const name = text.replace(/ ?\.+$/, '');
  return `<p class="flat">${esc(name)}<i>${'・'.repeat(80)}</i>${pageOf(name, page)}</p>`;
};

function lineOf(text, inNotes) {
  if (!inNotes) return `<p${/^[①②③④]/.test(text) ? ' class="flat"' : ''}>${raise(text)}</p>`;
  const term = /^([¹²³⁴567]) (.*)$/.exec(text);
  return term ? `<p class="term"><sup>${term[1].normalize('NFKC')}</sup> ${esc(term[2])}</p>` : `<p>${esc(text)}</p>`;
}

function overviewOf(rows) {
  const numbered = rows[0].length === 3, widths = numbered ? [12, 44, 114] : [50, 120];
  const [head, ...body] = joinContinuedRows(rows);
  const cell = (text, c) => `<td${numbered && c === 0 ? ' class="no"' : ''}>${raise(c === 0 ? text.replace(/^1 0$/, '10') : text)}</td>`;
  return `<table>${columns(widths)}<thead><tr>${head.map(t => `<th>${esc(t)}</th>`).join('')}</tr></thead>
${body.map(row => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</table>`;
}

const columns = widths => `<colgroup>${widths.map(w => `<col style="width:${w}mm">`).join('')}</colgroup>`;

function gridOf([head, ...rows], id, drawings) {
  const groups = [];
  for (const [name, detail] of rows) {
    const label = name.replace(/(?<!\.) /g, '');
    if (label !== '' && (groups.length === 0 || /^\d+\. /.test(label))) groups.push({ label, details: [] });
    else if (label !== '') groups.at(-1).label += label; // a label that a page break cut
    groups.at(-1).details.push(detail);
  }
  let row = 0;
  const body = groups.map(({ label, details }) => details.map((detail, d) => '<tr>'
    + (d === 0 ? `<td rowspan="${details.length}">${esc(label)}</td>` : '') + `<td>${raise(detail)}</td>${yearsOf(drawings.of(id, ++row), drawings.years)}</tr>`).join('\n')).join('\n');
  // The head is a row like the others: it isn't said again on the next page.
  return `<table class="grid">${columns([32, 50.5, ...Array(drawings.years).fill(Year)])}<tbody>
<tr class="head">${head.map(t => `<th>${esc(t.replace(/ /g, ''))}</th>`).join('')}</tr>
${body}</tbody></table>`;
}

function yearsOf(marks, years) {
  const shaded = marks.filter(m => m.mark === 'shade').map(columnsOf);
  const isOn = c => shaded.some(([from, to]) => from <= c && c <= to);
  const drawn = marksOf(marks.filter(m => m.mark !== 'shade'), years, Year, 5, { fill: '#8fa3b5', edge: '#33475b', line: '#000000' });
  return Array.from({ length: years }, (_, c) => `<td class="${c === 0 && drawn ? 'years' : ''}${isOn(c) ? ' on' : ''}">${c === 0 ? drawn : ''}</td>`).join('');
}
