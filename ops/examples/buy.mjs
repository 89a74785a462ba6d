// Books two seats in a member's name, with their consent (authorization code + PKCE, back to this machine):
// node ops/examples/buy.mjs. It prints an address to open in a browser; the money is the member's to pay on our pages.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import * as oauth from "openid-client";

const shop = new URL(process.env.PICKGO_URL ?? "http://127.0.0.1:8080");
const clientId = process.env.PICKGO_CLIENT_ID ?? "app-demo";
const clientSecret = process.env.PICKGO_CLIENT_SECRET ?? "demo-secret-for-development-only";
const redirectUri = "http://127.0.0.1:43117/callback";
const scope = "openid profile catalogue:read reservations:read reservations:write";

const onThisMachine = shop.protocol === "http:" ? { execute: [oauth.allowInsecureRequests] } : {};
const server = await oauth.discovery(shop, clientId, clientSecret, undefined, onThisMachine);

const verifier = oauth.randomPKCECodeVerifier();
const state = oauth.randomState();
const address = oauth.buildAuthorizationUrl(server, {
  redirect_uri: redirectUri,
  scope,
  state,
  code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
  code_challenge_method: "S256",
});
console.log(`Open: ${address}`);
const cameBack = await theMemberComesBack();
const tokens = await oauth.authorizationCodeGrant(server, cameBack, {
  pkceCodeVerifier: verifier,
  expectedState: state,
});
const member = await oauth.fetchUserInfo(server, tokens.access_token, tokens.claims().sub);
console.log(`Booking for ${member.nickname}`);

const session = await somethingOnSale();
const place = await untilAdmitted(session);
const pass = { "Entry-Pass": place.entryPass };
const held = await call("POST", `/api/sessions/${session}/holds`, { best: { count: 2 } }, pass);
console.log(`Holding seats ${held.seats.map((s) => s.seat ?? s).join(", ")} until ${held.expiresAt}`);
// With a key of our own a lost answer costs nothing: the same request again gives the same reservation.
const reservation = await call(
  "POST",
  "/api/reservations",
  { sessionId: session },
  { ...pass, "Idempotency-Key": crypto.randomUUID() },
);
console.log(
  `Reserved as ${reservation.code ?? reservation.id}. To pay: ${new URL(`/checkout/${reservation.id}`, shop)}`,
);

async function somethingOnSale() {
  const { items } = await call("GET", "/api/posts?page=1&size=100");
  for (const { id } of items) {
    const post = await call("GET", `/api/posts/${id}`);
    const open = post.sessions.find((s) => s.state === "Open" && s.remaining.some((r) => r.seats >= 2));
    if (open) return open.id;
  }
  throw new Error("Nothing is on sale");
}

/** Takes a place in the waiting room and asks for it until the door opens; asking is what keeps the place. */
async function untilAdmitted(sessionId) {
  const path = `/api/sessions/${sessionId}/queue`;
  let place = await call("POST", path).catch(({ problem }) => {
    if (problem?.code !== "queue.proof-of-work") throw new Error(problem?.code);
    return call("POST", path, { proof: prove(problem.proofOfWork) });
  });
  while (!place.entryPass) {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    place = await call("GET", path);
  }
  return place;
}

/** For each puzzle the first number whose hash begins with so many zero bits. */
function prove({ challenge, puzzles, bits }) {
  const input = Buffer.alloc(40);
  createHash("sha256").update(challenge).digest().copy(input);
  const numbers = Array.from({ length: puzzles }, (_, puzzle) => {
    input.writeUInt32BE(puzzle, 32);
    let number = 0;
    do input.writeUInt32BE(number, 36);
    while (Math.clz32(createHash("sha256").update(input).digest().readUInt32BE()) < bits && ++number);
    return number;
  });
  return { challenge, numbers };
}

async function call(method, path, body, headers = {}) {
  const sent = new Headers({ ...headers, ...(body ? { "Content-Type": "application/json" } : {}) });
  const url = new URL(path, shop);
  const answer = await oauth.fetchProtectedResource(
    server,
    tokens.access_token,
    url,
    method,
    body && JSON.stringify(body),
    sent,
  );
  const told = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(`${method} ${path}: ${told.code}`), { problem: told });
  return told;
}

/** One request to this machine: the browser with the code. */
function theMemberComesBack() {
  return new Promise((resolve) => {
    const listener = createServer((request, response) => {
      response.end("You can close this window.");
      listener.close();
      resolve(new URL(request.url, redirectUri));
    }).listen(43117, "127.0.0.1");
  });
}
