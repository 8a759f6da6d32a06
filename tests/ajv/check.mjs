// Validates what the program writes against schemas/*.schema.json with a validator that is not ours.
//   node check.mjs PATH…             every document must be valid
//   node check.mjs --invalid PATH…   every document must be invalid
// A PATH is a file, or a folder searched for *.plan.json, run.json and index.json. Exit code: 0 as expected, 1 not, 2 nothing to check, 64 bad usage.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { errorsOf, hasSchema } from "./schemas.mjs";

const args = process.argv.slice(2);
const expectInvalid = args[0] === "--invalid";
const paths = expectInvalid ? args.slice(1) : args;
if (paths.length === 0 || paths.some((path) => path.startsWith("--"))) {
  console.error("usage: node check.mjs [--invalid] PATH…");
  process.exit(64);
}

for (const path of paths) {
  if (existsSync(path)) continue;
  console.error(`no such file or folder: ${path}`);
  process.exit(64);
}

const files = paths.flatMap(documents);
if (files.length === 0) {
  console.error("no *.plan.json, run.json or index.json found");
  process.exit(2);
}

let valid = 0;
for (const file of files) {
  const problems = problemsOf(file);
  if (problems.length === 0) valid++;
  if (expectInvalid && problems.length === 0) console.log(`${file}: expected a problem, found none`);
  if (!expectInvalid) for (const problem of problems) console.log(`${file}: ${problem}`);
}
const invalid = files.length - valid;
console.log(`${valid} documents valid, ${invalid} invalid`);
process.exit((expectInvalid ? valid : invalid) === 0 ? 0 : 1);

function documents(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .filter(hasSchema)
    .sort()
    .map((name) => join(path, name));
}

function problemsOf(file) {
  let document;
  try {
    document = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [error.message];
  }
  return errorsOf(document, file).map((e) => `${e.instancePath} ${e.keyword}: ${e.message}`);
}
