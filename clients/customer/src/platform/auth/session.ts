import { useSyncExternalStore } from "react";
import { answer, api } from "@/platform/api/client";
import { isAborted } from "@/platform/api/problem";
import type { Login } from "@/platform/api/types";
import { memberStore, tokens, type MemberState } from "./token-store";

const logOutListeners = new Set<() => void>();
const channel = "BroadcastChannel" in window ? new BroadcastChannel("pickgo.auth") : null;

/** Who one is, found once at start. A server out of reach makes a guest of us until the next load; the hint stays. */
export async function restoreMember(): Promise<void> {
  if (!tokens.expected) {
    memberStore.set({ status: "guest" });
    return;
  }
  try {
    const member = await answer(api.GET("/api/members/me"));
    memberStore.set({ status: "member", member });
  } catch (error) {
    if (!isAborted(error)) memberStore.set({ status: "guest" });
  }
}

export function acceptLogin(login: Login): void {
  tokens.accept(login);
  memberStore.set({ status: "member", member: login.member });
  channel?.postMessage("login");
}

export async function logOut(): Promise<void> {
  await answer(api.POST("/api/members/logout"));
  forget();
  channel?.postMessage("logout");
}

/** After the account was closed: the server knows nobody any more, so there is nothing to log out of. */
export function forgetMember(): void {
  forget();
  channel?.postMessage("logout");
}

/** Runs when the member logs out, in this tab or another: for what a feature keeps of a member and must not outlive the login. */
export function onLogOut(listener: () => void): () => void {
  logOutListeners.add(listener);
  return () => logOutListeners.delete(listener);
}

function forget(): void {
  tokens.drop();
  logOutListeners.forEach((listener) => listener());
  memberStore.set({ status: "guest" });
}

channel?.addEventListener("message", (event) => {
  if (event.data === "logout") forget();
  if (event.data === "login" && memberStore.get().status !== "member") void restoreMember();
});

export function useMember(): MemberState {
  return useSyncExternalStore(memberStore.subscribe, memberStore.get);
}
