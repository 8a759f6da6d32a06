// Flat OpenDocument slides, as LibreOffice Impress reads them: shapes with text at places in cm.
import { corners } from './drawings.mjs';
import { esc, font } from './odt.mjs';

const cm = number => `${number.toFixed(3)}cm`;

export const graphicStyle = (name, graphic, paragraph, text) =>
  `<style:style style:name="${name}" style:family="graphic"><style:graphic-properties draw:auto-grow-height="false" draw:auto-grow-width="false" fo:wrap-option="wrap"
   fo:padding="0.15cm" draw:shadow="hidden" ${graphic}/><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;

export const paragraphStyle = (name, paragraph, text) =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;

export const textStyle = (name, text) => `<style:style style:name="${name}" style:family="text"><style:text-properties ${text}/></style:style>`;

const paragraphs = (lines, style) => lines.map(line => {
  const [own, text] = Array.isArray(line) ? line : [style, line];
  return `<text:p text:style-name="${own}"><text:span text:style-name="${own}-t">${esc(text)}</text:span></text:p>`;
}).join('');

/** A shape at x, y; `lines` are paragraphs, or pairs of style and text. `kind` is a name of lib/drawings.mjs, or pentagon, ellipse. */
export function shape(style, textStyleName, x, y, width, height, lines = [], kind = 'bar') {
  const unit = n => Math.round(n * 1000), head = Math.min(height * 0.45, width / 3);
  const list = kind === 'pentagon' ? [[0, 0], [width - head, 0], [width, height / 2], [width - head, height], [0, height]]
    : corners(kind === 'ellipse' ? 'bar' : kind, 0, 0, width, height);
  const path = kind === 'ellipse' ? `U ${unit(width / 2)} ${unit(height / 2)} ${unit(width / 2)} ${unit(height / 2)} 0 360 Z N`
    : list.map(([a, b], i) => `${i === 0 ? 'M' : 'L'} ${unit(a)} ${unit(b)}`).join(' ') + ' Z N';
  return `<draw:custom-shape draw:style-name="${style}" svg:x="${cm(x)}" svg:y="${cm(y)}" svg:width="${cm(width)}" svg:height="${cm(height)}">`
    + `${paragraphs(lines, textStyleName)}<draw:enhanced-geometry svg:viewBox="0 0 ${unit(width)} ${unit(height)}"
       draw:text-areas="0 0 ${unit(width)} ${unit(height)}" draw:type="non-primitive" draw:enhanced-path="${path}"/></draw:custom-shape>`;
}

export const line = (style, x1, y1, x2, y2) =>
  `<draw:line draw:style-name="${style}" svg:x1="${cm(x1)}" svg:y1="${cm(y1)}" svg:x2="${cm(x2)}" svg:y2="${cm(y2)}"><text:p/></draw:line>`;

export const slide = (name, shapes) => `<draw:page draw:name="${esc(name)}" draw:master-page-name="Slide">${shapes.join('\n')}</draw:page>`;

export function document({ title, date, fonts, styles, slides, width, height }) {
  const space = name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation"
 ${['office', 'style', 'text', 'table', 'meta', 'presentation'].map(space).join(' ')} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<office:meta><dc:title>${esc(title)}</dc:title><meta:creation-date>${date}</meta:creation-date></office:meta>
<office:font-face-decls>${fonts.map(f => `<style:font-face style:name="${f}" svg:font-family="'${f}'"/>`).join('')}</office:font-face-decls>
<office:styles><style:default-style style:family="graphic"><style:text-properties ${font(fonts[0], 12)} fo:language="en" fo:country="US"
 style:language-asian="ja" style:country-asian="JP"/></style:default-style></office:styles>
<office:automatic-styles>
<style:page-layout style:name="layout"><style:page-layout-properties fo:margin="0cm" fo:page-width="${width}cm" fo:page-height="${height}cm" style:print-orientation="landscape"/></style:page-layout>
${styles}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Slide" style:page-layout-name="layout"/></office:master-styles>
<office:body><office:presentation>${slides.join('\n')}</office:presentation></office:body>
</office:document>
`;
}
