import { createServer, type Server } from "node:http";
import * as oauth from "openid-client";

/** The client of the demo, as `ops/examples` uses it. */
export const demoApp = {
  clientId: "app-demo",
  secret: "demo-secret-for-development-only",
  redirectUri: "http://127.0.0.1:43117/callback",
};

export const shopUrl = new URL(process.env.PICKGO_URL ?? "http://127.0.0.1:8080");

export function discover(): Promise<oauth.Configuration> {
  return oauth.discovery(shopUrl, demoApp.clientId, demoApp.secret, undefined, {
    execute: [oauth.allowInsecureRequests],
  });
}

export interface Visit {
  url: URL;
  checks: { pkceCodeVerifier: string; expectedState: string; expectedNonce: string };
}

/** The address that the app sends the browser to; pushed beforehand where the app does that. */
export async function visit(server: oauth.Configuration, scope: string, pushed = false): Promise<Visit> {
  const pkceCodeVerifier = oauth.randomPKCECodeVerifier();
  const [state, nonce] = [oauth.randomState(), oauth.randomNonce()];
  const parameters = {
    redirect_uri: demoApp.redirectUri,
    scope,
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: "S256",
  };
  const url = pushed
    ? await oauth.buildAuthorizationUrlWithPAR(server, parameters)
    : oauth.buildAuthorizationUrl(server, parameters);
  return { url, checks: { pkceCodeVerifier, expectedState: state, expectedNonce: nonce } };
}

/** The app's own page, to which the browser comes back: nothing of ours answers there. */
export async function startApp(): Promise<Server> {
  const app = createServer((_, response) => response.setHeader("Content-Type", "text/html").end("<title>app</title>"));
  await new Promise<void>((resolve) => app.listen(Number(new URL(demoApp.redirectUri).port), "127.0.0.1", resolve));
  return app;
}
