// Flat OpenDocument sheets, as LibreOffice Calc reads them: styles and tables of rows as lib/sheets.mjs has them, a sheet to a page.
import { esc, font } from './odt.mjs';

export const cellStyle = (name, cell, paragraph, text) =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" ${cell}/>
   <style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;

/** A sheet. `widths` in cm; `height` gives a row's height in cm. */
export function sheet(name, widths, rows, height, page = 'page') {
  const covered = new Map(); // "row,column" that a cell above covers
  const xml = rows.map((cells, r) => {
    let out = '';
    for (let c = 0; c < widths.length;) {
      const cell = cells.find(one => one.column === c);
      if (covered.has(`${r},${c}`)) { out += '<table:covered-table-cell/>'; c++; continue; }
      if (!cell) { out += '<table:table-cell/>'; c++; continue; }
      for (let d = 1; d < cell.down; d++) for (let s = 0; s < cell.span; s++) covered.set(`${r + d},${c + s}`, true);
      const spans = cell.span * cell.down > 1 ? `table:number-columns-spanned="${cell.span}" table:number-rows-spanned="${cell.down}"` : '';
      const lines = cell.text === '' ? '' : cell.text.split('\n').map(line => `<text:p>${esc(line)}</text:p>`).join('');
      out += `<table:table-cell table:style-name="${cell.style}" office:value-type="string" ${spans}>${lines}</table:table-cell>`
        + '<table:covered-table-cell/>'.repeat(cell.span - 1);
      c += cell.span;
    }
    return `<table:table-row table:style-name="h${Math.round(height(cells) * 100)}">${out}</table:table-row>`;
  });
  const columns = widths.map(w => `<table:table-column table:style-name="w${Math.round(w * 100)}"/>`).join('');
  return {
    xml: `<table:table table:name="${esc(name)}" table:style-name="${page}">${columns}${xml.join('')}</table:table>`,
    heights: rows.map(cells => Math.round(height(cells) * 100)),
  };
}

export function document({ title, date, fonts, styles, widths, sheets, layout, header, footer }) {
  const space = name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  const heights = [...new Set(sheets.flatMap(s => s.heights))];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"
 ${['office', 'style', 'text', 'table', 'meta'].map(space).join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<office:meta><dc:title>${esc(title)}</dc:title><meta:creation-date>${date}</meta:creation-date></office:meta>
<office:font-face-decls>${fonts.map(f => `<style:font-face style:name="${f}" svg:font-family="'${f}'"/>`).join('')}</office:font-face-decls>
<office:styles><style:default-style style:family="table-cell"><style:text-properties ${font(fonts[0], 9)}/></style:default-style></office:styles>
<office:automatic-styles>
${[...new Set(widths)].map(w => `<style:style style:name="w${Math.round(w * 100)}" style:family="table-column"><style:table-column-properties style:column-width="${w}cm"/></style:style>`).join('')}
${heights.map(h => `<style:style style:name="h${h}" style:family="table-row"><style:table-row-properties style:row-height="${h / 100}cm" style:use-optimal-row-height="false"/></style:style>`).join('')}
<style:style style:name="page" style:family="table" style:master-page-name="Sheet"><style:table-properties table:display="true"/></style:style>
${styles}
<style:page-layout style:name="layout"><style:page-layout-properties ${layout}/>
<style:header-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-bottom="0.3cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Sheet" style:page-layout-name="layout">
<style:header>${header}</style:header><style:footer>${footer}</style:footer></style:master-page></office:master-styles>
<office:body><office:spreadsheet>${sheets.map(s => s.xml).join('\n')}</office:spreadsheet></office:body>
</office:document>
`;
}
