import "@/app/styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { addOwnFace } from "@/app/own-face";
import { queryClient } from "@/app/query-client";
import { askAnewOnReturn } from "@/app/returned-page";
import { router } from "@/app/router";
import { startWords } from "@/app/words";
import { forgetPasses } from "@/features/queue/api/entry-pass";
import { onLogOut, restoreMember } from "@/platform/auth/session";

async function start(): Promise<void> {
  onLogOut(forgetPasses);
  askAnewOnReturn();
  addOwnFace();
  await startWords();
  void restoreMember();
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root");
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
