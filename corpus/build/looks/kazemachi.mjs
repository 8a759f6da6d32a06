// 風待町: Writer, A4 upright, Mincho; the tables have merged cells and heads on green that are said again on each page.
import * as facts from '../facts/kazemachi.mjs';
import * as odt from '../lib/odt.mjs';
import { headingText, tableRows } from '../texts/kazemachi.mjs';

const Mincho = 'IPAexMincho', Gothic = 'IPAexGothic';
const { paragraph: p } = odt;
const raised = text => odt.esc(text).replace(/※[１-９]/g, mark => `<text:span text:style-name="Raised">${mark}</text:span>`);
const styles = [
  odt.paragraphStyle('Body', 'fo:text-indent="0.37cm" fo:line-height="150%" fo:margin-bottom="0.15cm"', odt.font(Mincho, 10.5)),
  odt.paragraphStyle('Title', 'fo:text-align="center" fo:margin-top="6cm" fo:margin-bottom="1cm"', odt.font(Gothic, 26)),
  odt.paragraphStyle('Front', 'fo:text-align="center" fo:margin-top="1.2cm"', odt.font(Gothic, 14)),
  odt.paragraphStyle('Contents', 'fo:margin-bottom="0.15cm"', odt.font(Mincho, 10.5), '', '<style:tab-stops><style:tab-stop style:position="16.5cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops>'),
  odt.paragraphStyle('ContentsHead', 'fo:text-align="center" fo:break-before="page" fo:margin-bottom="0.6cm"', odt.font(Gothic, 14)),
  odt.paragraphStyle('H1', 'fo:break-before="page" fo:border="1pt solid #2e7d4f" fo:padding="0.15cm" fo:margin-bottom="0.4cm" fo:keep-with-next="always"', odt.font(Gothic, 16)),
  odt.paragraphStyle('H2', 'fo:border-left="6pt solid #2e7d4f" fo:padding-left="0.2cm" fo:margin-top="0.5cm" fo:margin-bottom="0.25cm" fo:keep-with-next="always"', odt.font(Gothic, 13)),
  odt.paragraphStyle('Item', 'fo:margin-left="0.6cm"', odt.font(Mincho, 10.5)),
  odt.paragraphStyle('Note', 'fo:margin-left="0.4cm" fo:margin-bottom="0.15cm"', odt.font(Mincho, 8.5)),
  odt.paragraphStyle('Cell', '', odt.font(Mincho, 9)),
  odt.paragraphStyle('HeadCell', 'fo:text-align="center"', odt.font(Gothic, 9)),
  odt.paragraphStyle('Policy', '', odt.font(Gothic, 9.5)),
  odt.paragraphStyle('Term', 'fo:margin-top="0.2cm" fo:keep-with-next="always"', odt.font(Gothic, 10.5)),
  odt.paragraphStyle('Meaning', 'fo:margin-left="0.8cm"', odt.font(Mincho, 10.5)),
  odt.paragraphStyle('Foot', 'fo:text-align="center"', odt.font(Mincho, 9)),
].join('');
const ruled = 'fo:border="0.5pt solid #444444" fo:padding="0.1cm" style:vertical-align="middle"';
const automatic = [
  odt.textStyle('Raised', 'style:text-position="super 58%"'),
  odt.paragraphStyle('Begin', 'fo:text-align="center" fo:margin-top="6cm" fo:margin-bottom="1cm"', odt.font(Gothic, 26), 'style:master-page-name="Page"'),
  odt.cellStyle('c', ruled), odt.cellStyle('head', `${ruled} fo:background-color="#cfe8d6"`), odt.cellStyle('bold', `${ruled} fo:background-color="#f0f0f0"`),
].join('');
const layouts = `<style:page-layout style:name="Text"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.2cm"/>
<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>`;
const masters = `<style:master-page style:name="Page" style:page-layout-name="Text"><style:footer>${p('Foot', '- <text:page-number text:select-page="current"/> -')}</style:footer></style:master-page>`;

const Widths = { waste: [3.6, 3.2, 3.2, 3.2, 3.2], past: [5, 3.4, 3.4, 3.4, 1.4], system: [6, 9], actions: [1.2, 4, 6.6, 3.2, 1.6], indicators: [2.6, 3.2, 2, 1.5, 2, 1.7, 1.7, 2] };

/** Rows with null where a cell above or to the left covers the place. */
function placed(rows, width) {
  const covered = new Set();
  return rows.map((row, r) => {
    const cells = [...row], out = [];
    for (let c = 0; c < width; c++) {
      if (covered.has(`${r},${c}`)) { out.push(null); continue; }
      const cell = cells.shift(), { text, span = 1, down = 1, head, bold } = cell;
      for (let d = 0; d < down; d++) for (let s = 0; s < span; s++) if (d + s > 0) covered.add(`${r + d},${c + s}`);
      out.push({ style: head ? 'head' : bold ? 'bold' : 'c', span, down, xml: p(head ? 'HeadCell' : bold ? 'Policy' : 'Cell', raised(text)) });
    }
    return { header: row.every(cell => cell.head), cells: out };
  });
}

export const format = 'fodt';

export function render({ pageOf }) {
  const tables = [];
  const set = part => {
    if (typeof part === 'string') return p('Body', raised(part));
    if (part.list) return part.list.map(item => p('Item', `・${odt.esc(item)}`)).join('');
    if (part.note) return p('Note', part.note.join('　'));
    if (part.terms) return facts.glossary.map(([term, meaning]) => p('Term', term) + p('Meaning', meaning)).join('');
    const t = odt.table(Widths[part.table], placed(tableRows(part), Widths[part.table].length));
    tables.push(t.styles);
    return t.xml;
  };
  const body = [
    p('Begin', facts.title), ...facts.cover.map(line => p('Front', line)), p('ContentsHead', '目次'),
    ...facts.chapters.map(c => p('Contents', `${headingText(c)}<text:tab/>${pageOf(headingText(c), '1')}`)),
    ...facts.chapters.flatMap(c => [odt.heading(`H${c.level}`, c.level, headingText(c)), ...(c.parts ?? []).map(set)]),
  ];
  return odt.document({ title: facts.title, date: '2024-03-15T00:00:00', fonts: [Mincho, Gothic], styles, automatic: automatic + tables.join(''), layouts, masters, body: body.join('\n') });
}
