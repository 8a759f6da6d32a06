// node write.mjs PLAN: writes the text and the annotations of a plan whose facts are in facts/. A plan's text that another tool reads out
// of its PDF is written by build.sh.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [plan] = process.argv.slice(2);
const folder = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', plan);
const { text, annotations } = await import(`./texts/${plan}.mjs`);
if (text) writeFileSync(join(folder, 'source.txt'), text());
for (const pdf of [false, true])
  writeFileSync(join(folder, `annotations${pdf ? '-pdf' : ''}.json`), JSON.stringify(annotations(pdf), null, 2) + '\n');
