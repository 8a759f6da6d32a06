// 潮風村: slides printed from a browser, A4 across. One slide a card, 現状 and 目指す姿 side by side, tables with rules between the rows
// only, chevrons with text in the overall schedule.
import { isYearRow } from '../lib/source.mjs';
import { document, esc, marksOf, withMarks } from '../lib/html.mjs';

const css = title => `
@page { size: A4 landscape; margin: 16mm 20mm 14mm; @bottom-left { content: "${title}"; font: 8pt "IPAexGothic"; color: #35618a; }
  @bottom-right { content: counter(page); font: 9pt "IPAexGothic"; } }
@page :first { margin: 0; @bottom-left { content: none; } @bottom-right { content: none; } }
body { font: 14pt/1.7 "IPAexGothic"; }
.slide { break-after: page; height: 178mm; position: relative; } .slide:last-child { break-after: auto; }
.cover { height: 209mm; padding: 60mm 30mm; border: 9mm solid #35618a; }
.cover h1 { font-size: 34pt; color: #35618a; border: 0; margin: 0 0 40mm; text-align: center; } .cover p { text-align: center; font-size: 16pt; margin: 2mm; }
h1 { font-size: 22pt; margin: 0 0 6mm; color: #35618a; border-bottom: 1mm solid #35618a; }
h1, h2, h3, th { font-weight: normal; } h2 { font-size: 17pt; margin: 5mm 0 2mm; } h3 { font-size: 14.5pt; margin: 4mm 0 2mm; }
p { margin: 1.5mm 0; } p.body { text-indent: 1em; } sup { font-size: 60%; }
.contents { margin: 4mm 20mm; font-size: 15pt; } .contents p { display: flex; margin: 5mm 0; } .contents i { flex: 1; border-bottom: 0.5mm dotted #555; margin: 0 3mm 2mm; }
.tag { position: absolute; right: 0; top: 1mm; background: #e9b44c; border-radius: 4mm; padding: 0.5mm 6mm; font-size: 13pt; font-weight: normal; }
.lead { font-size: 15pt; margin: 3mm 0 6mm; }
.boxes { display: flex; gap: 8mm; margin-bottom: 5mm; } .boxes div { flex: 1; border: 0.4mm solid #35618a; border-radius: 2mm; padding: 2mm 4mm 3mm; }
.boxes h2, .boxes h3 { margin: 0 0 1mm; color: #35618a; font-size: 14pt; }
th, td { border-top: 0.25mm solid #333; border-bottom: 0.25mm solid #333; text-align: left; padding: 1mm 1.5mm; font-size: 11.5pt; line-height: 1.4; }
th { border-top-width: 0.6mm; } th.year { text-align: center; } td.years, td.year { height: 16mm; }
.notes { position: absolute; left: 0; right: 0; bottom: 0; font-size: 10pt; border-top: 0.2mm solid #333; padding-top: 1mm; width: 140mm; } .notes p { margin: 0; }
.overall td { height: 26mm; } .overall th.year, .overall td.year, .overall td.years { border-left: 0.1mm solid #aaa; }
`;

export const format = 'html';

const HeadingOf = /^(#+) (.*)$/;
const startsSlide = title => /^(I|Ⅱ|III|IV) |^[①-⑧] |^全体スケジュール|^目次/.test(title);

export function render({ blocks, drawings, pageOf }) {
  const lines = blocks.filter(b => !b.gap && !b.feed);
  const title = lines[0].text.replace('# ', '');
  const slides = [`<div class="cover"><h1>${esc(title)}</h1><p>${esc(lines[1].text)}</p><p>${esc(lines[2].text)}</p></div>`];
  let slide = [];
  const schedules = { years: drawings.years, of: drawings.of, card: 0, overallRows: 0 };
  const close = () => { if (slide.length > 0) slides.push(slideOf(slide, schedules, pageOf)); slide = []; };
  for (const block of lines.slice(3)) {
    const heading = HeadingOf.exec(block.text ?? '');
    if (heading && startsSlide(heading[2])) close();
    slide.push(heading ? { heading: heading[2] } : block);
  }
  close();
  return document(title, css(title), slides.map(s => `<div class="slide">${s}</div>`).join('\n'));
}

function slideOf([first, ...blocks], schedules, pageOf) {
  const head = `<h1>${esc(first.heading)}</h1>`;
  if (first.heading === '目次') return head + contentsOf(blocks, pageOf);
  const notes = blocks.filter(b => /^(- )?※\d:/.test(b.text ?? ''));
  const rest = blocks.filter(b => !notes.includes(b));
  const body = /^[①-⑧] /.test(first.heading) ? cardOf(rest, schedules)
    : first.heading === 'III 取組事項' ? overviewOf(rest)
      : rest.map(b => b.rows ? overallOf(b.rows, schedules) : lineOf(b)).join('\n');
  return head + body + (notes.length === 0 ? '' : `<div class="notes">${notes.map(n => `<p>${esc(n.text.replace('- ', ''))}</p>`).join('')}</div>`);
}

function lineOf({ heading, text }) {
  if (heading === '2 推進体制図') return `<h2>${esc(heading)}</h2>${figure}`;
  if (heading) return /^\(/.test(heading) ? `<h3>${esc(heading)}</h3>` : `<h2>${esc(heading)}</h2>`;
  return `<p${/^[-※]/.test(text) ? '' : ' class="body"'}>${withMarks(text.replace(/^- /, ''))}</p>`;
}

// The chart at the end is a picture: shapes without text, as the text has none.
const figure = `<svg width="180mm" height="90mm" viewBox="0 0 180 90" style="display:block;margin:8mm auto" fill="none" stroke="#35618a" stroke-width="0.6">
<path d="M90 30V45M30 45H150M30 45V58M90 45V58M150 45V58"/>
${[[90, 18, 12], [30, 68, 10], [90, 68, 10], [150, 68, 10]].map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#dbe7f1"/>
<circle cx="${x}" cy="${y - 3}" r="2.5" fill="#35618a"/><path d="M${x - 5} ${y + 5}a5 5 0 0 1 10 0z" fill="#35618a"/>`).join('\n')}</svg>`;

function contentsOf(lines, pageOf) {
  return `<div class="contents">${lines.flatMap(b => b.rows).map(([text, page]) => {
    const name = text.replace(/ \.+$/, '');
    return `<p>${esc(name)}<i></i>${pageOf(name.replace(/^II /, 'Ⅱ '), page)}</p>`;
  }).join('')}</div>`;
}

function overviewOf(blocks) {
  const boxes = [], before = [];
  for (const block of blocks) {
    if (block.heading) boxes.push([`<h2>${esc(block.heading)}</h2>`]);
    else (boxes.at(-1) ?? before).push(`<p>${esc(block.text.replace(/^- /, ''))}</p>`);
  }
  return `${before.join('')}<div class="boxes">${boxes.map(b => `<div>${b.join('')}</div>`).join('')}</div>`;
}

function cardOf(blocks, schedules) {
  const out = [], boxes = [];
  let box = null;
  for (const block of blocks) {
    const text = block.heading ?? block.text;
    if (['味わう', 'めぐる', '泊まる'].includes(text)) out.push(`<span class="tag">${text}</span>`);
    else if (block.rows) out.push(tableOf(block.rows, `g${++schedules.card}`, schedules));
    else if (['現状', '目指す姿'].includes(block.heading)) boxes.push(box = [`<h3>${esc(text)}</h3>`]);
    else if (block.heading) {
      out.push(`<div class="boxes">${boxes.map(b => `<div>${b.join('')}</div>`).join('')}</div><h3>${esc(text)}</h3>`);
      box = null;
    } else if (box) box.push(`<p>${withMarks(text)}</p>`);
    else out.push(`<p${/^※/.test(text) ? '' : ' class="lead"'}>${withMarks(text)}</p>`);
  }
  return out.join('\n');
}

const paint = { fill: '#a9c9e3', edge: '#35618a', line: '#c0392b', size: 3.5 };

function tableOf(rows, id, { of, years }) {
  const year = 30;
  return `<table><colgroup><col style="width:52mm"><col style="width:85mm">${`<col style="width:${year}mm">`.repeat(years)}</colgroup>${rows.map((row, r) =>
    isYearRow(row) ? headOf(row) : `<tr>${row.slice(0, 2).map(cell => `<td>${withMarks(cell)}</td>`).join('')}`
      + `<td class="years">${marksOf(of(id, r), years, year, 8, paint)}</td>${'<td class="year"></td>'.repeat(years - 1)}</tr>`).join('\n')}</table>`;
}

const headOf = row => `<tr>${row.map(cell => `<th${/年度/.test(cell) ? ' class="year"' : ''}>${esc(cell)}</th>`).join('')}</tr>`;

function overallOf(rows, schedules) {
  const year = 48, { of, years } = schedules;
  return `<table class="overall"><colgroup><col style="width:64mm">${`<col style="width:${year}mm">`.repeat(years)}</colgroup>${rows.map(row =>
    isYearRow(row) ? headOf(row) : `<tr><td>${esc(row[0])}</td><td class="years">${marksOf(of('g9', ++schedules.overallRows), years, year, 15, paint)}</td>`
      + `${'<td class="year"></td>'.repeat(years - 1)}</tr>`).join('\n')}</table>`;
}
