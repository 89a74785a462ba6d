// What is on sale, read by a program in its own name (client credentials): node ops/examples/on-sale.mjs
import * as oauth from "openid-client";

const shop = new URL(process.env.PICKGO_URL ?? "http://127.0.0.1:8080");
const clientId = process.env.PICKGO_CLIENT_ID ?? "app-demo";
const clientSecret = process.env.PICKGO_CLIENT_SECRET ?? "demo-secret-for-development-only";

// http is for a shop on this machine; a real one has https, and this line goes.
const onThisMachine = shop.protocol === "http:" ? { execute: [oauth.allowInsecureRequests] } : {};
const server = await oauth.discovery(shop, clientId, clientSecret, undefined, onThisMachine);
const tokens = await oauth.clientCredentialsGrant(server, { scope: "catalogue:read" });

const answer = await oauth.fetchProtectedResource(
  server,
  tokens.access_token,
  new URL("/api/posts?page=1&size=100", shop),
  "GET",
);
const { items, total } = await answer.json();
for (const post of items) console.log(`${String(post.id).padStart(4)}  ${post.title}`);
console.log(`${items.length} of ${total}`);
