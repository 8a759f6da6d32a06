// Whether ajv agrees with our own validator: sample.plan.json is valid, and each change of broken.json makes it invalid, with the
// same keywords at the same place. The tests of PlanExtractor read the same two files.
//   node agree.mjs      exit code: 0 agrees, 1 does not
import { readFileSync } from "node:fs";
import { errorsOf } from "./schemas.mjs";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const sample = read("sample.plan.json");
const rows = JSON.parse(read("broken.json"));

let disagreements = 0;
for (const error of errorsOf(JSON.parse(sample))) disagree(`sample.plan.json: ${error.instancePath} ${error.keyword}: ${error.message}`);
if (disagreements > 0) process.exit(1);
for (const { pointer, value, keywords } of rows) {
  const errors = errorsOf(changed(pointer, value));
  for (const keyword of keywords) {
    if (errors.some((error) => error.instancePath === pointer && error.keyword === keyword)) continue;
    disagree(`${pointer} = ${JSON.stringify(value)}: expected ${keyword}, found ${errors.map((e) => e.keyword).join(", ") || "nothing"}`);
  }
}
console.log(`${rows.length + 1} documents compared, ${disagreements} disagreements`);
process.exit(disagreements === 0 ? 0 : 1);

function changed(pointer, value) {
  const document = JSON.parse(sample);
  const tokens = pointer.split("/").slice(1);
  const last = tokens.pop();
  tokens.reduce((node, token) => node[token], document)[last] = value;
  return document;
}

function disagree(line) {
  console.log(line);
  disagreements++;
}
