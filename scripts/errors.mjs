// Takes the catalogue of error codes out of the contract: node errors.mjs <openapi.json> → the text of docs/api/errors.json.
import { readFileSync } from "node:fs";

const contract = JSON.parse(readFileSync(process.argv[2], "utf8"));
process.stdout.write(JSON.stringify(contract["x-errors"], null, 2) + "\n");
