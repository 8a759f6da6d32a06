// node build.mjs PLAN FILE [PDF]: sets corpus/PLAN/source.txt and drawings.json in the plan's look, as FILE plus the look's ending.
// A plan that has facts (facts/PLAN.mjs) is set from them instead. With the PDF of a first run, the contents get the page numbers of that run.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBlocks } from './lib/source.mjs';
import { readDrawings } from './lib/drawings.mjs';
import { pageFinder } from './lib/contents.mjs';

const [plan, file, pdf] = process.argv.slice(2);
const folder = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', plan);
const look = await import(`./looks/${plan}.mjs`);
const hasFacts = existsSync(new URL(`./facts/${plan}.mjs`, import.meta.url));
const text = look.render({
  ...(hasFacts ? {} : { blocks: readBlocks(join(folder, 'source.txt')), drawings: readDrawings(join(folder, 'drawings.json')) }),
  pageOf: pageFinder(pdf),
});
writeFileSync(`${file}.${look.format}`, text);
