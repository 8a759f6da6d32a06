// 星見ヶ丘市: Writer with the house colors of a city. Sans serif, headings on colored grounds, filled table heads, block arrows with
// text in them, a glossary in two columns.
import { isYearRow, joinContinuedRows, listItems } from '../lib/source.mjs';
import { columnsOf, corners } from '../lib/drawings.mjs';
import * as odt from '../lib/odt.mjs';

const Sans = 'Noto Sans CJK JP';
const Label = 3.9, Year = 1.75, Department = 2.4; // cm
const { esc, paragraph: p } = odt;

const white = 'fo:color="#ffffff"';
const styles = [
  odt.paragraphStyle('Body', 'fo:text-indent="0.37cm" fo:line-height="135%" fo:text-align="justify" fo:margin-bottom="0.15cm"', odt.font(Sans, 10)),
  odt.paragraphStyle('CoverTitle', 'fo:text-align="center" fo:background-color="#1f5c99" fo:padding="1.1cm" fo:margin-top="5cm"', `${odt.font(Sans, 24, true)} ${white}`),
  odt.paragraphStyle('CoverDate', 'fo:text-align="center" fo:margin-top="9cm"', odt.font(Sans, 13)),
  odt.paragraphStyle('CoverName', 'fo:text-align="center" fo:margin-top="0.4cm"', odt.font(Sans, 16)),
  odt.paragraphStyle('ContentsHead', 'fo:text-align="center" fo:margin-top="1cm" fo:margin-bottom="0.8cm"', odt.font(Sans, 16, true), 'style:master-page-name="Contents"'),
  odt.paragraphStyle('Contents', 'fo:margin-bottom="0.35cm"', odt.font(Sans, 11), '',
    '<style:tab-stops><style:tab-stop style:position="0.9cm"/><style:tab-stop style:position="16.8cm" style:type="right" style:leader-style="dotted" style:leader-text="·"/></style:tab-stops>'),
  odt.paragraphStyle('H1', 'fo:background-color="#1f5c99" fo:padding="0.15cm" fo:margin-top="0.7cm" fo:margin-bottom="0.35cm" fo:keep-with-next="always"', `${odt.font(Sans, 15, true)} ${white}`),
  odt.paragraphStyle('H2', 'fo:border-bottom="2pt solid #1f5c99" fo:padding="0.08cm" fo:margin-top="0.5cm" fo:margin-bottom="0.3cm" fo:keep-with-next="always"', `${odt.font(Sans, 13, true)} fo:color="#1f5c99"`),
  odt.paragraphStyle('H3', 'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"', odt.font(Sans, 12, true)),
  odt.paragraphStyle('H4', 'fo:border-left="5pt solid #e08a1e" fo:padding-left="0.2cm" fo:background-color="#fdf1e1" fo:margin-top="0.35cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"', odt.font(Sans, 11, true)),
  odt.paragraphStyle('Part', 'fo:margin-top="0.25cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"', `${odt.font(Sans, 10, true)} fo:color="#1f5c99"`),
  odt.paragraphStyle('Kpi', 'fo:margin-top="0.1cm" fo:margin-left="0.4cm" fo:keep-with-next="always"', odt.font(Sans, 10)),
  odt.paragraphStyle('Item', 'fo:margin-left="0.8cm"', odt.font(Sans, 10)),
  odt.paragraphStyle('Cell', '', odt.font(Sans, 9)),
  odt.paragraphStyle('Small', 'fo:text-align="center"', odt.font(Sans, 8)),
  odt.paragraphStyle('HeadCell', 'fo:text-align="center"', `${odt.font(Sans, 8.5, true)} ${white}`),
  odt.paragraphStyle('Letters', 'fo:margin-top="0.25cm" fo:keep-with-next="always"', odt.font(Sans, 10, true)),
  odt.paragraphStyle('Term', 'fo:margin-top="0.2cm" fo:keep-with-next="always"', odt.font(Sans, 9.5, true)),
  odt.paragraphStyle('Meaning', 'fo:margin-left="0.4cm"', odt.font(Sans, 9)),
  odt.paragraphStyle('Head', 'fo:border-bottom="0.5pt solid #1f5c99" fo:padding-bottom="0.05cm"', `${odt.font(Sans, 8)} fo:color="#1f5c99"`),
  odt.paragraphStyle('Foot', 'fo:text-align="right"', odt.font(Sans, 9)),
].join('');

const ruled = 'fo:border="0.4pt solid #7f9db9" style:vertical-align';
const padded = 'fo:padding="0.08cm"';
const inShape = 'draw:textarea-vertical-align="middle" draw:auto-grow-width="false" draw:auto-grow-height="false" fo:wrap-option="no-wrap"';
const automatic = [
  // In shapes Writer heeds automatic styles only. A text in a long bar begins under the year that the text has it in.
  odt.paragraphStyle('Inside', 'fo:text-align="center"', odt.font(Sans, 8)),
  odt.paragraphStyle('Begin', 'fo:text-align="left" fo:margin-left="0.12cm"', odt.font(Sans, 8)),
  odt.paragraphStyle('Cover', '', odt.font(Sans, 10), 'style:master-page-name="Cover"'),
  odt.paragraphStyle('First', 'style:page-number="1" fo:background-color="#1f5c99" fo:padding="0.15cm" fo:margin-bottom="0.35cm" fo:keep-with-next="always"', `${odt.font(Sans, 15, true)} ${white}`, 'style:master-page-name="Inner"'),
  odt.cellStyle('c', `${ruled}="middle" ${padded}`),
  odt.cellStyle('year', `${ruled}="top" fo:padding="0cm"`),
  odt.cellStyle('shade', `${ruled}="middle" ${padded} fo:background-color="#f7c77e"`),
  odt.cellStyle('head', `${ruled}="middle" ${padded} fo:background-color="#1f5c99"`),
  odt.graphicStyle('mark', 'draw:stroke="solid" svg:stroke-width="0.02cm" svg:stroke-color="#b86a0b" draw:fill="solid" draw:fill-color="#fbd9a5" ' + inShape),
  odt.graphicStyle('over', 'draw:stroke="none" draw:fill="none" ' + inShape),
  odt.graphicStyle('line', 'draw:stroke="solid" svg:stroke-width="0.06cm" svg:stroke-color="#c0392b" draw:marker-end="Arrow" draw:marker-end-width="0.24cm"'),
  `<style:style style:name="two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm">
   <style:column style:rel-width="1*" fo:end-indent="0.4cm"/><style:column style:rel-width="1*" fo:start-indent="0.4cm"/></style:columns></style:section-properties></style:style>`,
].join('');

const layouts = `
<style:page-layout style:name="Plain"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.1cm"/></style:page-layout>
<style:page-layout style:name="Text"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.3cm"
 fo:margin-bottom="1.3cm" fo:margin-left="2.1cm" fo:margin-right="2.1cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.5cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>`;

const masters = title => `
<style:master-page style:name="Cover" style:page-layout-name="Plain" style:next-style-name="Inner"/>
<style:master-page style:name="Contents" style:page-layout-name="Plain" style:next-style-name="Inner"/>
<style:master-page style:name="Inner" style:page-layout-name="Text"><style:header>${p('Head', esc(title))}</style:header>
<style:footer>${p('Foot', '<text:page-number text:select-page="current"/>')}</style:footer></style:master-page>`;

export const format = 'fodt';

export function render({ blocks, drawings, pageOf }) {
  const lines = blocks.filter(b => !b.gap && !b.feed);
  const [title, date, city, contentsHead, contents] = lines;
  const tables = [];
  const add = t => { tables.push(t.styles); return t.xml; };
  const body = [p('Cover', ''), p('CoverTitle', esc(title.text)), p('CoverDate', esc(date.text)), p('CoverName', esc(city.text)), p('ContentsHead', esc(contentsHead.text)),
    ...contents.rows.map(([number, name, page]) => p('Contents', `${number}<text:tab/>${esc(name)}<text:tab/>${pageOf(number + name, page, 2)}`))];
  let schedule = 0, glossary = false;
  lines.slice(5).forEach((block, i) => {
    if (block.rows) body.push(add(isYearRow(block.rows[0]) ? scheduleOf(block.rows, `g${++schedule}`, drawings) : tableOf(block.rows)));
    else body.push(glossary ? termOf(block.text) : lineOf(block.text, i === 0));
    if (/^7 /.test(block.text ?? '')) {
      glossary = true;
      body.push('<text:section text:style-name="two" text:name="glossary">');
    }
  });
  body.push('</text:section>');
  return odt.document({ title: title.text, date: '2024-03-01T00:00:00', fonts: [Sans], styles, automatic: automatic + tables.join(''), layouts, masters: masters(title.text), body: body.join('\n') });
}

function lineOf(text, first) {
  if (/^\d /.test(text)) return odt.heading(first ? 'First' : 'H1', 1, esc(text));
  if (/^\(\d\) /.test(text)) return odt.heading('H2', 2, esc(text));
  if (/^\(\d\)-\d /.test(text)) return odt.heading('H3', 3, esc(text));
  if (/^\(\d\)-\d-\d /.test(text)) return odt.heading('H4', 4, esc(text));
  if (/^【.*】$/.test(text)) return p('Part', esc(text));
  if (/^- ・/.test(text)) return p('Item', esc(text.slice(2)));
  return p(/。$/.test(text) ? 'Body' : 'Kpi', esc(text));
}

function termOf(text) {
  if (/^【/.test(text)) return p('Letters', esc(text));
  if (/^●/.test(text)) return p('Term', esc(text));
  if (/^- /.test(text)) return p('Term', esc(text.replace('- ', '● ')));
  return p('Meaning', esc(text));
}

const cellLines = (style, cell) => (listItems(cell.replace(/ (?=\d )/g, '\n')).map(t => p(style, esc(t))).join('')) || p(style, '');

function tableOf(rows) {
  const widths = { 基本目標: [5, 5, 6.8], 担当課: [4, 9], 指標: [7, 4.5, 4.5] }[rows[0][0]];
  const below = r => { let n = 1; while (rows[r + n]?.[0] === '') n++; return n; };
  return odt.table(widths, rows.map((row, r) => ({
    header: r === 0,
    cells: row.map((cell, c) => r === 0 ? { style: 'head', xml: p('HeadCell', esc(cell)) }
      : c === 0 && cell === '' ? null : { style: 'c', down: c === 0 ? below(r) : 1, xml: cellLines('Cell', cell) }),
  })));
}

function scheduleOf(rows, id, drawings) {
  const joined = joinContinuedRows(rows);
  return odt.table([Label, ...Array(drawings.years).fill(Year), Department], joined.map((row, i) => {
    if (i === 0) return { header: true, height: 0.7, cells: row.map(cell => ({ style: 'head', xml: p('HeadCell', esc(cell)) })) };
    return rowOf(row, drawings.of(id, i), drawings.years);
  }));
}

function rowOf(row, marks, years) {
  const height = 1.15;
  const texts = row.slice(1, 1 + years).map(text => text.replace(/ /g, ''));
  // The text has a department one column too far left where the row had lost a cell.
  const slipped = /課$/.test(texts.at(-1));
  const department = slipped ? texts.pop() : row.at(-1);
  while (texts.length < years) texts.push('');
  const cells = texts.map(text => ({ style: 'c', xml: p('Small', esc(text)) }));
  const empty = (c, style = 'year') => { cells[c] = { style, xml: p('Small', '') }; };
  const drawn = [];
  for (const mark of marks) {
    const [from, to] = columnsOf(mark);
    if (mark.mark === 'shade') cells[from].style = 'shade';
    else if (mark.mark === 'merge') {
      cells[from].span = to - from + 1;
      for (let c = from + 1; c <= to; c++) cells[c] = null;
    } else {
      for (let c = from; c <= to; c++) empty(c);
      drawn.push(shapeOf(mark, height));
    }
  }
  if (drawn.length > 0) cells[0] = { style: 'year', xml: p('Small', drawn.join('')) };
  const label = row[0].replace(/([ぁ-ん一-龠]) ([ぁ-ん一-龠])/g, '$1$2');
  return { height, cells: [{ style: 'c', xml: p('Cell', esc(label)) }, ...cells, { style: 'c', xml: cellLines('Cell', department.replace(/ /g, '\n')) }] };
}

function shapeOf({ mark, left, right, text }, height) {
  const [x0, x1] = [left * Year, right * Year], style = right - left > 1 ? 'Begin' : 'Inside';
  if (mark === 'line')
    return odt.polygon('over', corners('bar', x0, 0.1, x1, 0.55), style, text) + odt.arrowLine('line', x0, x1, 0.75);
  return odt.polygon('mark', corners(mark, x0, mark === 'bar' ? 0.32 : 0.17, x1, height - (mark === 'bar' ? 0.32 : 0.17)), style, text);
}
