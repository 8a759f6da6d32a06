// node stamp.mjs FROM TO DATE: writes a PDF again with its dates, identifiers and checksum fixed, byte for byte in their place, so that
// two builds give the same file. DATE is yyyymmdd.
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to, date] = process.argv.slice(2);
const iso = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
const zeros = hex => hex.replace(/[0-9A-Fa-f]/g, '0');
const pdf = readFileSync(from, 'latin1')
  .replace(/\/(CreationDate|ModDate) ?\(D:\d{14}/g, found => found.replace(/\d{14}/, `${date}000000`))
  .replace(/\/ID ?\[ ?<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+> ?\]/g, found => found.replace(/<[^>]+>/g, zeros))
  .replace(/\/DocChecksum \/[0-9A-F]{32}/g, found => '/DocChecksum /' + '0'.repeat(32))
  .replace(/(<xmp:(?:Create|Modify)Date>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/g, `$1${iso}T00:00:00`)
  .replace(/uuid:[0-9a-f-]{36}/g, found => 'uuid:' + zeros(found.slice(5)));
writeFileSync(to, pdf, 'latin1');
