import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";
import type { Consent, ConsentRequest } from "@/platform/api/types";

/** What can be agreed to, by its name on the wire. */
export const consentKinds = [
  "terms",
  "privacy",
  "age14",
  "marketing-mail",
  "marketing-push",
  "marketing-night",
] as const;
export type ConsentKind = (typeof consentKinds)[number];

export function isConsentKind(kind: string): kind is ConsentKind {
  return (consentKinds as readonly string[]).includes(kind);
}

/** What is asked of everybody who signs up, with the versions of the texts in force. */
export function consentQuestionsQuery() {
  return queryOptions({
    queryKey: ["members", "consent-questions"],
    queryFn: ({ signal }) => answer(api.GET("/api/members/consents", { signal })),
  });
}

export function consentsQuery() {
  return queryOptions({
    queryKey: ["members", "consents"],
    queryFn: ({ signal }) => answer(api.GET("/api/members/me/consents", { signal })),
  });
}

export function putConsents(consents: ConsentRequest[]): Promise<Consent[]> {
  return answer(api.PUT("/api/members/me/consents", { body: { consents } }));
}
