// Writes the wire's types from the OpenAPI snapshot: node scripts/generate-api.mjs [--check]
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const snapshot = new URL("../../../docs/api/pickgo.v1.json", import.meta.url);
const target = new URL("../src/platform/api/schema.d.ts", import.meta.url);

const source = "// Written by `npm run api` from docs/api/pickgo.v1.json; not to be edited.\n" + astToString(await openapiTS(snapshot));
if (process.argv.includes("--check")) {
  if ((await readFile(target, "utf8").catch(() => "")) !== source) {
    console.error("src/platform/api/schema.d.ts is not what docs/api/pickgo.v1.json says: run npm run api");
    process.exit(1);
  }
} else {
  await writeFile(target, source);
}
