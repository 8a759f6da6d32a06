// Page numbers for the table of contents: on which page of a first PDF each title stands.
import { execFileSync } from 'node:child_process';

const plain = text => text.normalize('NFKC').replace(/[\s―—ーｰ‐−-]/g, '');

/** A function (title, page as the text has it, leaves before page 1) → page. Contents pages (three titles or more) are passed over. */
export function pageFinder(pdf) {
  if (!pdf) return (title, written) => written;
  const pages = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).split('\f').map(plain);
  const isContents = page => /目次/.test(page) || page.includes('第1章計画の策定にあたって1');
  return (title, written, before = 0) => {
    const at = pages.findIndex((page, i) => i > before - 1 && !isContents(page) && page.includes(plain(title)));
    return at < 0 ? written : at + 1 - before;
  };
}
