// source.txt as a list of blocks. What the looks set is this text; nothing of a plan is typed a second time.
import { readFileSync } from 'node:fs';

/** Blocks: { text } a line, { rows } a table (lines with tabs that follow each other), { feed } a form feed, { gap } a white line. */
export function readBlocks(path) {
  const blocks = [];
  for (const raw of readFileSync(path, 'utf8').replaceAll('\f', '\n\f\n').split('\n')) {
    const line = raw.replace(/[ \u00a0]+$/, '');
    const last = blocks.at(-1);
    if (line === '\f') blocks.push({ feed: true });
    else if (line.includes('\t') && last?.rows) last.rows.push(line.split('\t'));
    else if (line.includes('\t')) blocks.push({ rows: [line.split('\t')] });
    else if (line.trim() === '') last?.gap || blocks.push({ gap: true });
    else blocks.push({ text: line.trim() });
  }
  return blocks;
}

/** The text lost the place of some cells at page breaks; in print they are one row: a row without a first cell goes on the row above. */
export function joinContinuedRows(rows, mayJoin = () => true) {
  const joined = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above && row[0] === '' && mayJoin(row, above)) row.forEach((cell, i) => { above[i] = (above[i] ?? '') + cell; });
    else joined.push([...row]);
  }
  return joined;
}

/** `<ul …> ・a ・b` and `<p>a</p> <p>b</p>` as the lines a, b. */
export function listItems(cell) {
  return cell
    .replace(/<ul[^>]*>\s*|<\/ul>/g, '')
    .replace(/<\/?(?:p|li)>\s*/g, '\n')
    .replace(/\s+(?=[・○①②③④⑤⑥⑦⑧⑨])/g, '\n')
    .split('\n').map(line => line.trim()).filter(line => line !== '');
}

/** Is this row the head of a schedule: at least two cells that are fiscal years. */
export const isYearRow = row => row.filter(cell => /^(令和|R) ?\d+ ?年 ?度/.test(cell)).length >= 2;
