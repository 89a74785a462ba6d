import type { AccessToken, Member } from "@/platform/api/types";

export type MemberState = { status: "unknown" } | { status: "guest" } | { status: "member"; member: Member };

/** Marks that a refresh cookie may exist, so that strangers are spared a refused refresh at start. */
const HINT = "pickgo.member";
const REFRESH_AHEAD_MS = 15_000;

let accessToken: string | null = null;
let freshUntil = 0;
let state: MemberState = { status: "unknown" };
const listeners = new Set<() => void>();

/** The access token lives here and nowhere else: not in storage, where a script of another could read it. */
export const tokens = {
  get current(): string | null {
    return accessToken;
  },
  get fresh(): boolean {
    return accessToken !== null && Date.now() < freshUntil;
  },
  get expected(): boolean {
    return localStorage.getItem(HINT) !== null;
  },
  accept(token: AccessToken): void {
    accessToken = token.accessToken;
    freshUntil = Date.now() + token.expiresIn * 1000 - REFRESH_AHEAD_MS;
    localStorage.setItem(HINT, "1");
  },
  drop(): void {
    accessToken = null;
    freshUntil = 0;
    localStorage.removeItem(HINT);
  },
};

export const memberStore = {
  get: () => state,
  set(next: MemberState): void {
    state = next;
    listeners.forEach((listener) => listener());
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
