// drawings.json: which row of which schedule has which marks, from the begin of a quarter to the end of a quarter.
import { readFileSync } from 'node:fs';

const Inset = 0.03; // of a year: bars don't touch the rulings

export function readDrawings(path) {
  const file = JSON.parse(readFileSync(path, 'utf8'));
  const begin = quarter => Number(quarter.slice(0, 4)) - file.firstYear + (Number(quarter.at(-1)) - 1) / 4;
  const place = mark => ({ ...mark, left: begin(mark.from) + Inset, right: begin(mark.to) + 0.25 - Inset });
  return {
    years: file.lastYear - file.firstYear + 1,
    // Rows are counted from 1, as the rows of annotations.json.
    of: (schedule, row) => (file.schedules[schedule] ?? []).filter(m => m.row === row).map(place),
  };
}

/** First and last column that a mark of whole columns (shade, merge) covers, counted from 0. */
export const columnsOf = mark => [Math.floor(mark.left), Math.ceil(mark.right) - 1];

/** Corners of a mark in a box, clockwise from the top left; the head of an arrow is as long as half its height or more. */
export function corners(kind, left, top, right, bottom) {
  const middle = (top + bottom) / 2, height = bottom - top, head = Math.min(height * 0.7, (right - left) / 2);
  switch (kind) {
    case 'bar':
      return [[left, top], [right, top], [right, bottom], [left, bottom]];
    case 'block': {
      const shaft = height * 0.2;
      return [[left, top + shaft], [right - head, top + shaft], [right - head, top], [right, middle],
        [right - head, bottom], [right - head, bottom - shaft], [left, bottom - shaft]];
    }
    case 'chevron': {
      const notch = height * 0.35;
      return [[left, top], [right - notch, top], [right, middle], [right - notch, bottom], [left, bottom], [left + notch, middle]];
    }
    case 'head':
      return [[right - height, top], [right, middle], [right - height, bottom]];
    default:
      throw new Error(`no shape for ${kind}`);
  }
}
