import { MutationCache, QueryClient } from "@tanstack/react-query";
import { toProblem } from "@/platform/api/problem";

/** What a press in one window changes, another window of the same member must not go on to show as it was. */
const BOUGHT = [["reservations"], ["payments", "one"]];
const channel = "BroadcastChannel" in window ? new BroadcastChannel("pickgo.purchases") : null;

/** Asks again only where asking again can help: an outage passes, a refusal stays a refusal. */
export const queryClient = new QueryClient({
  mutationCache: new MutationCache({ onSuccess: tellOtherWindows }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && toProblem(error).passing,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});

export function tellOtherWindows(): void {
  channel?.postMessage("changed");
}

channel?.addEventListener("message", () => {
  for (const queryKey of BOUGHT) void queryClient.invalidateQueries({ queryKey });
});
