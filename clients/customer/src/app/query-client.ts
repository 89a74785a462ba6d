import { QueryClient } from "@tanstack/react-query";
import { toProblem } from "@/platform/api/problem";

/** Asks again only where asking again can help: an outage passes, a refusal stays a refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && toProblem(error).passing,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
