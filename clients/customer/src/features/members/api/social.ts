import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";
import type { ConsentRequest, Login, MailLanguage } from "@/platform/api/types";

/** Whose log-ins can stand in for ours, in the order in which they are offered. */
export const providers = ["kakao", "naver", "google"] as const;
export type Provider = (typeof providers)[number];

export function isProvider(name: string): name is Provider {
  return (providers as readonly string[]).includes(name);
}

/** Those whose settings the server has; nobody is shown a button that leads nowhere. */
export function offeredProvidersQuery() {
  return queryOptions({
    queryKey: ["social", "providers"],
    queryFn: ({ signal }) => answer(api.GET("/api/oauth/providers", { signal })),
    staleTime: Infinity,
    select: (offered) => providers.filter((each) => offered.includes(each)),
  });
}

/** The browser itself goes there: the provider's page is none that a script could show. */
export function providerAddress(provider: Provider, returnUrl: string): string {
  return `/api/oauth/${provider}/login?returnUrl=${encodeURIComponent(returnUrl)}`;
}

/** How this browser, which came back from a provider, goes on. */
export function socialVisitQuery() {
  return queryOptions({
    queryKey: ["social", "visit"],
    queryFn: ({ signal }) => answer(api.GET("/api/members/social", { signal })),
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function socialLogIn(): Promise<Login> {
  return answer(api.POST("/api/members/social/login"));
}

export interface NewSocialMember {
  nickname: string;
  consents: ConsentRequest[];
  signUpToken: string | null;
  language: MailLanguage;
}

export function socialSignUp(member: NewSocialMember): Promise<Login> {
  return answer(api.POST("/api/members/social/signup", { body: member }));
}

export function connectionsQuery() {
  return queryOptions({
    queryKey: ["social", "connections"],
    queryFn: ({ signal }) => answer(api.GET("/api/members/me/connections", { signal })),
  });
}

/** Where the browser has to go to connect a provider. */
export async function askConnection(provider: Provider, password: string): Promise<string> {
  const next = await answer(
    api.POST("/api/members/me/connections/{provider}", {
      params: { path: { provider } },
      body: { password, returnUrl: "/me/connections" },
    }),
  );
  return next.continueAt;
}

/** Connects what this browser came back with. */
export function connect(): Promise<undefined> {
  return answer(api.POST("/api/members/me/connections"));
}

export function disconnect(provider: Provider): Promise<undefined> {
  return answer(api.DELETE("/api/members/me/connections/{provider}", { params: { path: { provider } } }));
}
