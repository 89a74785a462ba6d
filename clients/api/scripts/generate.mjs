// Writes what both clients take from the contract in docs/api: the wire's types and the codes of refusals. --check only compares.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const contract = (name) => new URL(`../../../docs/api/${name}`, import.meta.url);
const written = (from) =>
  `// Written by \`npm run generate -w clients/api\` from docs/api/${from}; not to be edited.\n`;

const AUDIENCES = ["guest", "member", "operator", "client", "gateway", "internal"];

async function schema() {
  return written("pickgo.v1.json") + astToString(await openapiTS(contract("pickgo.v1.json")));
}

async function errors() {
  const all = JSON.parse(await readFile(contract("errors.json"), "utf8"));
  refuseUnsound(all);
  const facts = all.map(({ code, status, audience, meaning }) => {
    const heard = audience.map((each) => JSON.stringify(each)).join(", ");
    return `  /** ${meaning.replaceAll("*/", "*\\/")} */\n  ${JSON.stringify(code)}: { status: ${status}, audience: [${heard}] },\n`;
  });
  return `${written("errors.json")}
export const errorCodes = [
${all.map(({ code }) => `  ${JSON.stringify(code)},\n`).join("")}] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Who may meet a refusal: in a page without or with a login, in the portal, a program of others, the payment gateway, nobody outside. */
export type Audience = ${AUDIENCES.map((each) => JSON.stringify(each)).join(" | ")};

export interface ErrorFacts {
  status: number;
  audience: readonly Audience[];
}

export const errors: Record<ErrorCode, ErrorFacts> = {
${facts.join("")}};
`;
}

function refuseUnsound(all) {
  const seen = new Set();
  for (const { code, status, audience, meaning } of all) {
    const sound =
      code &&
      Number.isInteger(status) &&
      meaning &&
      audience.length > 0 &&
      audience.every((each) => AUDIENCES.includes(each));
    if (!sound || seen.has(code))
      throw new Error(`docs/api/errors.json: ${code} is incomplete, there twice, or for an audience that nobody knows`);
    seen.add(code);
  }
}

let stale = false;
for (const [name, source] of [
  ["schema.d.ts", await schema()],
  ["errors.ts", await errors()],
]) {
  const target = new URL(`../${name}`, import.meta.url);
  if (!process.argv.includes("--check")) {
    await writeFile(target, source);
  } else if ((await readFile(target, "utf8").catch(() => "")) !== source) {
    stale = true;
    console.error(`${fileURLToPath(target)} is not what docs/api says. Run: npm run generate -w clients/api`);
  }
}
if (stale) process.exitCode = 1;
