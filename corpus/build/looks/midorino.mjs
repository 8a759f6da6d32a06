// みどり野町: Writer as town offices use it. Black and grey, Mincho; every card a fully ruled table; thin arrows over the year cells.
import { isYearRow, joinContinuedRows, listItems } from '../lib/source.mjs';
import * as odt from '../lib/odt.mjs';

const Mincho = 'IPAex明朝', Gothic = 'IPAexゴシック';
const Width = 16.6; // cm between the margins
const { esc, paragraph: p } = odt;

// Where the text ran the lines of one cell together: a line ends before each of these.
const LineStarts = ['堆肥を受け取る農家', '直売所で売れた堆肥', '【正規職員】', '【会計年度任用職員】', '・希望', '・機種', '・貸し出し', '・のぼり旗'];

const styles = [
  odt.paragraphStyle('Body', 'fo:text-indent="0.37cm" fo:line-height="150%" fo:text-align="justify" fo:margin-bottom="0.1cm"', odt.font(Mincho, 10.5)),
  odt.paragraphStyle('CoverTitle', 'fo:text-align="center" fo:padding="0.6cm" fo:border-top="2pt double #000000" fo:border-bottom="2pt double #000000" fo:margin-top="6cm"', odt.font(Gothic, 23, true)),
  odt.paragraphStyle('CoverDate', 'fo:text-align="center" fo:margin-top="12cm"', odt.font(Mincho, 15)),
  odt.paragraphStyle('H1', 'fo:margin-top="0.5cm" fo:margin-bottom="0.3cm" fo:padding="0.1cm" fo:border-bottom="1.5pt solid #000000" fo:keep-with-next="always"', odt.font(Gothic, 15, true)),
  odt.paragraphStyle('H2', 'fo:margin-top="0.35cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"', odt.font(Gothic, 12, true)),
  odt.paragraphStyle('H3', 'fo:margin-top="0.25cm" fo:margin-bottom="0.1cm" fo:margin-left="0.4cm" fo:keep-with-next="always"', odt.font(Gothic, 10.5)),
  odt.paragraphStyle('Card', 'fo:margin-top="0.5cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"', odt.font(Gothic, 13, true)),
  odt.paragraphStyle('Cell', 'fo:line-height="0.62cm"', odt.font(Mincho, 10)),
  odt.paragraphStyle('CellInner', 'fo:line-height="0.62cm" fo:margin-left="0.8cm"', odt.font(Mincho, 10)),
  odt.paragraphStyle('Label', 'fo:text-align="center" fo:line-height="0.62cm"', odt.font(Gothic, 10)),
  odt.paragraphStyle('LabelWide', 'fo:text-align="center" fo:line-height="0.62cm"', `${odt.font(Gothic, 10)} fo:letter-spacing="0.42cm"`),
  odt.paragraphStyle('Head', 'fo:text-align="right"', odt.font(Mincho, 8.5)),
  odt.paragraphStyle('Foot', 'fo:text-align="center"', odt.font(Mincho, 9)),
  odt.paragraphStyle('Note', 'fo:margin-left="0.4cm" fo:text-indent="-0.4cm"', odt.font(Mincho, 8.5)),
  odt.textStyle('Mark', 'style:text-position="super 60%"'),
].join('');

const line = 'fo:border="0.6pt solid #000000" fo:padding="0.08cm" style:vertical-align="top"';
const automatic = [
  odt.paragraphStyle('Cover', 'fo:text-align="center"', odt.font(Mincho, 10.5), 'style:master-page-name="Cover"'),
  odt.paragraphStyle('First', 'fo:margin-bottom="0.3cm" fo:padding="0.1cm" fo:border-bottom="1.5pt solid #000000" fo:keep-with-next="always"', odt.font(Gothic, 15, true), 'style:master-page-name="Inner"', ''),
  odt.cellStyle('c', line),
  odt.cellStyle('label', `${line.replace('top"', 'middle"')} fo:background-color="#e4e4e4"`),
  odt.graphicStyle('arrow', 'draw:stroke="solid" svg:stroke-width="0.05cm" svg:stroke-color="#000000" draw:marker-end="Arrow" draw:marker-end-width="0.28cm"'),
].join('');

const layouts = `
<style:page-layout style:name="Plain"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.2cm"/></style:page-layout>
<style:page-layout style:name="Text"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="1.4cm 2.2cm"
 fo:margin-top="1.4cm" fo:margin-bottom="1.3cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"><style:footnote-sep style:width="0.018cm"
 style:distance-before-sep="0.1cm" style:distance-after-sep="0.1cm" style:rel-width="30%" style:color="#000000"/></style:page-layout-properties>
<style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.4cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>`;

const masters = title => `
<style:master-page style:name="Cover" style:page-layout-name="Plain" style:next-style-name="Inner"/>
<style:master-page style:name="Inner" style:page-layout-name="Text"><style:header>${p('Head', esc(title))}</style:header>
<style:footer>${p('Foot', '- <text:page-number text:select-page="current"/> -')}</style:footer></style:master-page>`;

export const format = 'fodt';

export function render({ blocks, drawings }) {
  const lines = blocks.filter(b => !b.gap && !b.feed);
  const title = lines[0].text, tables = [];
  const add = t => { tables.push(t.styles); return t.xml; };
  const body = [p('Cover', ''), p('CoverTitle', esc(title)), p('CoverDate', esc(lines[1].text))];
  const noteAt = lines.findIndex(b => b.text === '※食品ロス');
  const note = [lines[noteAt].text.slice(1), lines[noteAt + 1].text];
  let schedule = 0;
  for (let i = 2; i < lines.length; i++) {
    const block = lines[i];
    if (i === noteAt || i === noteAt + 1) continue;
    if (!block.rows) body.push(lineOf(block.text, i === 2, note));
    else if (block.rows[0][0] === '事業スケジュール') body.push(add(scheduleOf(block.rows, `g${++schedule}`, drawings)));
    else if (isCard(block.rows)) {
      // The text cuts a card where a page of the plan ended; in print it is one table, which may run over the page.
      const rows = [...block.rows];
      while (lines[i + 1].rows && isCard(lines[i + 1].rows)) rows.push(...lines[++i].rows);
      body.push(add(cardOf(rows)));
    } else body.push(add(listOf(block.rows)));
  }
  return odt.document({ title, date: '2023-09-01T00:00:00', fonts: [Mincho, Gothic], styles, automatic: automatic + tables.join(''), layouts, masters: masters(title), body: body.join('\n') });
}

const isCard = rows => ['3つの柱の分類', '概要・手法'].includes(rows[0][0]);

function lineOf(text, first, note) {
  if (/^(I|II|Ⅲ|Ⅳ) /.test(text)) return odt.heading(first ? 'First' : 'H1', 1, esc(text));
  if (/^\d\. /.test(text) || /^①(町民|ステーション)|^②(事業者|受け取り)/.test(text)) return odt.heading('H2', 2, esc(text));
  if (/^[アイ]\./.test(text)) return odt.heading('H3', 3, esc(text));
  if (/^【[^】]+】$/.test(text)) return odt.heading('Card', 2, esc(text));
  const [before, after] = text.split('食品ロス(※)');
  if (after === undefined) return p('Body', esc(text));
  return p('Body', `${esc(before)}食品ロス(<text:note text:id="n1" text:note-class="footnote"><text:note-citation text:label="※">※</text:note-citation>`
    + `<text:note-body>${note.map(n => p('Note', esc(n))).join('')}</text:note-body></text:note>)${esc(after)}`);
}

const splitLines = cell => listItems(LineStarts.reduce((text, start) => text.replaceAll(` ${start}`, `\n${start}`), cell));
const inner = text => /^(堆肥を受け取る農家|直売所で|【正規|【会計)/.test(text) ? 'CellInner' : 'Cell';
const cellLines = cell => splitLines(cell).map(text => p(inner(text), esc(text))).join('') || p('Cell', '');
const label = text => p(/^(目的|担当課)$/.test(text) ? 'LabelWide' : 'Label', esc(text.replace(' (', '\n(')));

function cardOf(rows) {
  return odt.table([3.4, Width - 3.4], joinContinuedRows(rows).map(([name, value]) =>
    ({ split: true, cells: [{ style: 'label', xml: label(name) }, { style: 'c', xml: cellLines(value) }] })));
}

function listOf(rows) {
  const widths = rows[0].length === 3 ? [5.2, 5.8, 5.6] : rows[0][0] === '3つの柱' ? [3.6, 13] : [8.4, 5];
  const hasHead = !/^①/.test(rows[0][0]);
  const down = rows.length > 2 && rows[0].length === 3 ? rows.length - 1 : 1; // one list of measures for both states
  return odt.table(widths, rows.map((row, i) => ({
    header: hasHead && i === 0,
    cells: row.map((cell, c) => hasHead && i === 0 ? { style: 'label', xml: p('Label', esc(cell)) }
      : c === 2 && i > 1 && cell === '' ? null
        : { style: 'c', down: c === 2 && i === 1 ? down : 1, xml: cellLines(cell) }),
  })));
}

function scheduleOf(rows, id, drawings) {
  const columns = drawings.years, width = Width / columns;
  const header = id !== 'g1'; // the first one runs over the page without its head
  let count = 0;
  return odt.table(rows[1].map(() => width), rows.map((row, i) => {
    if (i === 0) return { header, cells: [{ style: 'label', span: columns, xml: p('LabelWide', esc(row[0])) }, ...Array(columns - 1).fill(null)] };
    if (isYearRow(row)) return { header, cells: row.map(cell => ({ style: 'label', xml: p('Label', esc(cell)) })) };
    const texts = Array.from({ length: columns }, (_, c) => (row[c] ?? '').replace('➔', ''));
    const marks = row.some(cell => cell !== '') ? drawings.of(id, ++count) : [];
    const height = Math.max(1, ...texts.map(t => splitLines(t).reduce((n, line) => n + Math.ceil(line.length * 0.353 / (width - 0.2)), 0))) * 0.62 + 0.3;
    const arrows = marks.map(m => odt.arrowLine('arrow', m.left * width, m.right * width, height / 2 - 0.08)).join('');
    return {
      height,
      cells: texts.map((text, c) => {
        const xml = cellLines(text);
        return { style: 'c', xml: c === 0 ? xml.replace(/(<text:p [^>]*>)/, `$1${arrows}`) : xml };
      }),
    };
  }));
}
