import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";

export function loginSessionsQuery() {
  return queryOptions({
    queryKey: ["members", "sessions"],
    queryFn: ({ signal }) => answer(api.GET("/api/members/me/sessions", { signal })),
  });
}

export function changePassword(current: string, next: string): Promise<undefined> {
  return answer(api.PUT("/api/members/me/password", { body: { current, new: next } }));
}

export function endSession(id: number): Promise<undefined> {
  return answer(api.DELETE("/api/members/me/sessions/{id}", { params: { path: { id } } }));
}

export function endOtherSessions(): Promise<undefined> {
  return answer(api.DELETE("/api/members/me/sessions"));
}
