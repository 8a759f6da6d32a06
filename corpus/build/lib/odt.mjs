// Flat OpenDocument text, as LibreOffice Writer reads it: styles, paragraphs, tables, and shapes that hang on a paragraph.
export const esc = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<text:line-break/>')
  .replace(/ {2,}/g, spaces => ` <text:s text:c="${spaces.length - 1}"/>`);

export const font = (name, size, bold = false) => ['', '-asian', '-complex'].map(script =>
  `style:font-name${script}="${name}" fo:font-size${script}="${size}pt" fo:font-weight${script}="${bold ? 'bold' : 'normal'}"`
    .replace(/fo:(font-\w+)-(asian|complex)/g, 'style:$1-$2')).join(' ');

export const paragraphStyle = (name, paragraph, text, more = '', inner = '') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard" ${more}>
   <style:paragraph-properties ${paragraph}>${inner}</style:paragraph-properties><style:text-properties ${text}/></style:style>`;

export const textStyle = (name, text) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${text}/></style:style>`;

export const cellStyle = (name, cell) =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${cell}/></style:style>`;

export const graphicStyle = (name, graphic, paragraph = '', text = '') =>
  `<style:style style:name="${name}" style:family="graphic"><style:graphic-properties style:run-through="foreground"
   style:wrap="run-through" style:number-wrapped-paragraphs="no-limit" style:vertical-pos="from-top" style:vertical-rel="paragraph"
   style:horizontal-pos="from-left" style:horizontal-rel="paragraph" draw:shadow="hidden" fo:padding="0cm" ${graphic}/>
   <style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;

export const paragraph = (style, xml) => `<text:p text:style-name="${style}">${xml}</text:p>`;

export const heading = (style, level, xml) => `<text:h text:style-name="${style}" text:outline-level="${level}">${xml}</text:h>`;

let tables = 0;

/**
 * A table. `widths` in cm; a row is { cells, height (cm, at least), header, split }; a cell { style, xml, span, down } or null where a
 * cell above or to the left covers it.
 */
export function table(widths, rows, align = 'left') {
  const name = `T${++tables}`, sum = widths.reduce((a, b) => a + b, 0);
  const styles = `<style:style style:name="${name}" style:family="table"><style:table-properties style:width="${sum.toFixed(2)}cm"
    table:align="${align}" table:border-model="collapsing" fo:margin-top="0.1cm" fo:margin-bottom="0.25cm"/></style:style>`
    + widths.map((w, i) => `<style:style style:name="${name}.c${i}" style:family="table-column">
      <style:table-column-properties style:column-width="${w}cm"/></style:style>`).join('')
    + rows.map((row, i) => `<style:style style:name="${name}.r${i}" style:family="table-row"><style:table-row-properties
      style:min-row-height="${row.height ?? 0.6}cm" fo:keep-together="${row.split ? 'auto' : 'always'}"/></style:style>`).join('');
  const xml = rows.map((row, i) => {
    const cells = row.cells.map(cell => cell === null ? '<table:covered-table-cell/>'
      : `<table:table-cell table:style-name="${cell.style}" table:number-columns-spanned="${cell.span ?? 1}"
         table:number-rows-spanned="${cell.down ?? 1}" office:value-type="string">${cell.xml}</table:table-cell>`).join('');
    return `<table:table-row table:style-name="${name}.r${i}">${cells}</table:table-row>`;
  });
  const heads = rows.filter(row => row.header).length; // the first rows, said again on each page
  const head = heads > 0 ? `<table:table-header-rows>${xml.splice(0, heads).join('')}</table:table-header-rows>` : '';
  const columns = widths.map((_, i) => `<table:table-column table:style-name="${name}.c${i}"/>`).join('');
  return { styles, xml: `<table:table table:name="${name}" table:style-name="${name}">${columns}${head}${xml.join('')}</table:table>` };
}

const cm = number => `${number.toFixed(3)}cm`;

/** A line with a head. Places in cm from the paragraph it hangs on. */
export const arrowLine = (style, left, right, y) =>
  `<draw:line text:anchor-type="paragraph" draw:style-name="${style}" svg:x1="${cm(left)}" svg:y1="${cm(y)}" svg:x2="${cm(right)}" svg:y2="${cm(y)}"><text:p/></draw:line>`;

/** A shape with these corners and a text in it. */
export function polygon(style, corners, textStyleName, text = '') {
  const xs = corners.map(c => c[0]), ys = corners.map(c => c[1]);
  const x = Math.min(...xs), y = Math.min(...ys), width = Math.max(...xs) - x, height = Math.max(...ys) - y;
  const unit = n => Math.round(n * 1000);
  const path = corners.map(([a, b], i) => `${i === 0 ? 'M' : 'L'} ${unit(a - x)} ${unit(b - y)}`).join(' ') + ' Z N';
  return `<draw:custom-shape text:anchor-type="paragraph" draw:style-name="${style}" svg:x="${cm(x)}" svg:y="${cm(y)}" svg:width="${cm(width)}" svg:height="${cm(height)}">`
    + `${paragraph(textStyleName, esc(text))}<draw:enhanced-geometry svg:viewBox="0 0 ${unit(width)} ${unit(height)}"
       draw:text-areas="0 0 ${unit(width)} ${unit(height)}" draw:type="non-primitive" draw:enhanced-path="${path}"/></draw:custom-shape>`;
}

/** The whole document. `pages` are the page layouts and master pages, as XML. */
export function document({ title, date, fonts, styles, automatic, layouts, masters, body }) {
  const space = name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"
 ${['office', 'style', 'text', 'table', 'meta'].map(space).join(' ')} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<office:meta><dc:title>${esc(title)}</dc:title><meta:creation-date>${date}</meta:creation-date></office:meta>
<office:font-face-decls>${fonts.map(f => `<style:font-face style:name="${f}" svg:font-family="'${f}'"/>`).join('')}</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties ${font(fonts[0], 10.5)} fo:language="en" fo:country="US"
 style:language-asian="ja" style:country-asian="JP"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<draw:marker draw:name="Arrow" svg:viewBox="0 0 20 30" svg:d="M10 0l-10 30h20z"/>
${styles}
</office:styles>
<office:automatic-styles>${automatic}${layouts}</office:automatic-styles>
<office:master-styles>${masters}</office:master-styles>
<office:body><office:text><text:sequence-decls/>${body}</office:text></office:body>
</office:document>
`;
}
