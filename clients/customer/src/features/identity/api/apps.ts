import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";
import { problemOf, toProblem } from "@/platform/api/problem";
import { timeLimit } from "@/platform/api/time-limit";
import type { AppRequest, NextStep } from "@/platform/api/types";

const verifyAddress = "/connect/verify";
const waitMs = 15_000;

export function connectedAppsQuery() {
  return queryOptions({
    queryKey: ["apps", "connected"],
    queryFn: ({ signal }) => answer(api.GET("/api/members/me/apps", { signal })),
  });
}

export function disconnectApp(clientId: string): Promise<undefined> {
  return answer(api.DELETE("/api/members/me/apps/{clientId}", { params: { path: { clientId } } }));
}

/** What an app asks for. It is asked once: the answer decides what the member agrees to. */
export function appRequestQuery(ticket: string) {
  return queryOptions<AppRequest>({
    queryKey: ["apps", "request", ticket],
    queryFn: ({ signal }) => answer(api.POST("/api/members/me/apps/request", { body: { ticket }, signal })),
    staleTime: Infinity,
    retry: false,
  });
}

export function answerApp(ticket: string, agree: boolean): Promise<NextStep> {
  return answer(api.POST("/api/members/me/apps", { body: { ticket, agree } }));
}

/** What is behind the code that a device shows. The OAuth server answers this itself, outside of the API. */
export async function findDevice(userCode: string): Promise<string> {
  const response = await ask(`${verifyAddress}?user_code=${encodeURIComponent(userCode)}`, {});
  return ((await response.json()) as { ticket: string }).ticket;
}

/** Has the device get the answer that was just given. */
export async function tellDevice(userCode: string): Promise<void> {
  await ask(verifyAddress, { method: "POST", body: new URLSearchParams({ user_code: userCode }) });
}

async function ask(address: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, { ...init, signal: timeLimit(waitMs) });
  } catch (error) {
    throw toProblem(error);
  }
  if (!response.ok) throw await problemOf(response, await response.json().catch(() => null));
  return response;
}
