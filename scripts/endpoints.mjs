// Takes out of the contract who may call what: node endpoints.mjs <openapi.json> → the text of docs/api/endpoints.md.
import { readFileSync } from "node:fs";

const contract = JSON.parse(readFileSync(process.argv[2], "utf8"));
const rows = Object.entries(contract.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => {
    const scope = operation.security?.flatMap((each) => each.oauth ?? [])[0];
    const client = scope
      ? `\`${scope}\`${operation["x-client-as-itself"] ? ", also as itself" : ", for a member"}`
      : "none";
    return `| ${method.toUpperCase()} \`${path}\` | ${operation["x-policy"]} | ${client} | ${operation["x-rate-limit"] ?? "none"} |`;
  }),
);
process.stdout.write(`# Who may call what

Made from the server's code by \`make openapi\`; do not edit. *Who* is the policy of the endpoint (\`Policies\`): \`everybody\` asks for no log-in. *Client* is the scope that lets a client of somebody else in ([third parties](../third-parties.md)). *Limit* is the allowance that it takes from ([settings](../settings.md#the-edge)).

| endpoint | who | client | limit |
| --- | --- | --- | --- |
${rows.join("\n")}
`);
