// The plan schema, made ready by ajv in its strict mode.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(new URL("../../schemas/plan.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** The errors of a document, each with instancePath, keyword and message. */
export function errorsOf(document) {
  return validate(document) ? [] : [...validate.errors];
}
