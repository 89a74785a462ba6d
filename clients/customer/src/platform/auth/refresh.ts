import { timeLimit } from "@/platform/api/time-limit";
import { Problem, problemOf, toProblem } from "@/platform/api/problem";
import { credentials, serverOrigin } from "@/platform/api/server";
import type { AccessToken } from "@/platform/api/types";
import { memberStore, tokens } from "./token-store";

const LOCK = "pickgo.refresh";
const EXCHANGE_MS = 6000;
/** Longer than an exchange: a tab that was put to sleep with the lock in its hand keeps it. */
const TURN_MS = 9000;

async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request(LOCK, { signal: AbortSignal.timeout(TURN_MS) }, work);
}

async function exchangeCookie(): Promise<string | null> {
  const response = await fetch(new URL("/api/tokens", serverOrigin), {
    method: "POST",
    credentials,
    signal: timeLimit(EXCHANGE_MS),
  });
  if (response.ok) {
    tokens.accept((await response.json()) as AccessToken);
    return tokens.current;
  }
  const problem = await problemOf(response, await response.json().catch(() => null));
  if (response.status !== 401) throw problem;
  tokens.drop();
  memberStore.set({ status: "guest" });
  return null;
}

/**
 * A token newer than `stale`, or null when the member is logged out. Rotation is strict: two tabs that used one cookie at
 * once would end the whole family, so refreshes wait for each other, over all tabs, and a waiter takes what was fetched.
 */
export async function refreshToken(stale: string | null): Promise<string | null> {
  return exclusively(async () => {
    if (tokens.current !== null && tokens.current !== stale) return tokens.current;
    try {
      return await exchangeCookie();
    } catch (error) {
      throw error instanceof Problem ? error : toProblem(error);
    }
  });
}

/** The token to send now; renewed a little before it ends, so that a hub does not connect with a dying one. */
export async function currentToken(): Promise<string | null> {
  if (tokens.fresh || !tokens.expected) return tokens.current;
  return refreshToken(tokens.current);
}
