import { limitOf, timeLimit, unlessEnded } from "@/platform/api/time-limit";
import { serverClock } from "@/platform/time/server-clock";
import { currentToken, refreshToken } from "./refresh";
import { tokens } from "./token-store";

/** These answer for themselves who one is; a token would only be noise, and their 401 is about the password. */
const ANONYMOUS = [
  "/api/members/login",
  "/api/members/login/passkey",
  "/api/members/login/passkey/options",
  "/api/members/login/second-factor",
  "/api/members/login/second-factor/enrolment",
  "/api/members/login/second-factor/enrolment/confirm",
  "/api/tokens",
  "/api/members/email/send-code",
  "/api/members/email/verify-code",
];

function isAnonymous(request: Request): boolean {
  return ANONYMOUS.includes(new URL(request.url).pathname);
}

async function send(request: Request, token: string | null): Promise<Response> {
  if (token) request.headers.set("Authorization", `Bearer ${token}`);
  const sentAt = Date.now();
  const signal = timeLimit(limitOf(request.method), request.signal);
  const response = await fetch(request, { signal });
  serverClock.observe(response.headers.get("Date"), sentAt, Date.now());
  return response;
}

/** Sends with the member's token, and once more with a new one when the server no longer takes it. */
export async function fetchAsMember(request: Request): Promise<Response> {
  if (isAnonymous(request)) return send(request, null);
  const again = request.clone();
  const token = await unlessEnded(request.signal, currentToken());
  const response = await send(request, token);
  if (response.status !== 401 || !(token || tokens.expected)) return response;
  const renewed = await unlessEnded(request.signal, refreshToken(token));
  return renewed ? send(again, renewed) : response;
}
