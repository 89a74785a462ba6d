import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";

export const legalPages = ["terms", "privacy", "refunds", "support"] as const;
export type LegalPageName = (typeof legalPages)[number];

export type LegalLanguage = "Ko" | "En";

export function legalPageQuery(name: LegalPageName, language: LegalLanguage, version: number | undefined) {
  return queryOptions({
    queryKey: ["legal", name, language, version ?? "in-force"],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/legal/{name}", {
          params: { path: { name }, query: version === undefined ? { language } : { language, version } },
          signal,
        }),
      ),
    staleTime: 600_000,
  });
}

export function sellerQuery() {
  return queryOptions({
    queryKey: ["legal", "seller"],
    queryFn: async ({ signal }) => (await answer(api.GET("/api/legal", { signal }))).seller,
    staleTime: Infinity,
  });
}
