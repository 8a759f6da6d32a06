// The schemas of what the program writes, made ready by ajv in its strict mode.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

const validators = new Map(["plan", "run", "index"].map((name) => [name, compiled(name)]));

/** Whether a file, by its name, is one that has a schema: *.plan.json, and run.json and index.json of a run. */
export function hasSchema(path) {
  return /\.plan\.json$|^(run|index)\.json$/.test(basename(path));
}

/** The errors of a document, each with instancePath, keyword and message. The file's name says which schema it must keep. */
export function errorsOf(document, path = "") {
  const validate = validators.get(basename(path, ".json")) ?? validators.get("plan");
  return validate(document) ? [] : [...validate.errors];
}

function compiled(name) {
  const schema = JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
  return new Ajv2020({ strict: true, allErrors: true }).compile(schema);
}
