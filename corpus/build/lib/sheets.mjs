// Sheets of a workbook as rows of cells: what the text dumps and what Calc sets. A cell is { text, span, down, style } at its first column.

/** A row of `width` columns from cells `[column, text, span, style, down]`. */
export const sheetRow = (...cells) => cells.map(([column, text, span = 1, style = 'c', down = 1]) => ({ column, text, span, style, down }));

/** The rows as lines with tabs, as a tool dumps a sheet: a merged cell has its text in its first column; no tabs after the last text. */
export const dump = (rows, width) => rows.map(row => {
  const line = Array(width).fill('');
  for (const cell of row) line[cell.column] = cell.text.replaceAll('\n', ' ');
  return line.join('\t').replace(/\t+$/, '');
});
