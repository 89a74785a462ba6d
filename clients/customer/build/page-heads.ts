import { readFileSync } from "node:fs";
import type { Plugin, Rollup } from "vite";

/** The module behind each address that is loaded when one goes there, as `src/app/router.tsx` imports it. */
const modules: Record<string, string> = {
  "": "features/catalogue/ui/home-page.tsx",
  performances: "features/catalogue/ui/list-page.tsx",
  "performances/:postId": "app/detail-route.tsx",
  "venues/:venueId": "features/catalogue/ui/venue-page.tsx",
  "legal/terms": "features/legal/ui/legal-page.tsx",
  "legal/privacy": "features/legal/ui/legal-page.tsx",
  "legal/refunds": "features/legal/ui/legal-page.tsx",
  "legal/support": "features/legal/ui/legal-page.tsx",
  "sessions/:sessionId/draw": "features/queue/ui/draw-page.tsx",
  "sessions/:sessionId/queue": "features/queue/ui/waiting-page.tsx",
  "sessions/:sessionId/seats": "app/purchase/seats-route.tsx",
  device: "features/identity/ui/device-page.tsx",
  consent: "features/identity/ui/consent-page.tsx",
  login: "features/members/ui/login-page.tsx",
  signup: "features/members/ui/signup-page.tsx",
  social: "features/members/ui/social-page.tsx",
  forgot: "features/members/ui/forgot-page.tsx",
  reset: "features/members/ui/reset-page.tsx",
  "checkout/success": "app/purchase/success-page.tsx",
  "checkout/fail": "app/purchase/fail-page.tsx",
  "checkout/:reservationId": "app/purchase/checkout-page.tsx",
  "me/apps": "features/identity/ui/connected-apps-page.tsx",
  "me/connections": "features/members/ui/connections-page.tsx",
  "me/sessions": "features/members/ui/login-sessions-page.tsx",
  "me/security": "features/members/ui/security-page.tsx",
  "me/confirm": "features/members/ui/confirm-page.tsx",
  "me/profile": "features/members/ui/profile-page.tsx",
  "me/consents": "features/members/ui/consents-page.tsx",
  "me/leave": "features/members/ui/leave-page.tsx",
  "me/reservations": "features/reservations/ui/my-reservations-page.tsx",
  "me/reservations/:reservationId": "app/purchase/reservation-page.tsx",
  "me/reservations/:reservationId/print": "app/purchase/print-page.tsx",
};

/** What a page asks for first, word for word as it asks: the answer then waits for the page, and not the page for the answer. */
const answers: Record<string, string[]> = { "": ["/api/posts/popular?size=10"] };

/**
 * Writes `heads.json`: what the server puts into the head of each address. Without it a browser learns of a page's own code
 * only from the client's first script, a whole turn on the line and a slow processor's second later.
 */
export function pageHeads(routesFile: string): Plugin {
  return {
    name: "pickgo:page-heads",
    apply: "build",
    generateBundle(_options, bundle) {
      const routes = JSON.parse(readFileSync(routesFile, "utf8")) as string[];
      const strays = routes
        .filter((route) => !(route in modules))
        .concat(Object.keys(modules).filter((route) => !routes.includes(route)));
      if (strays.length > 0) this.error(`build/page-heads.ts and routes.json differ: ${strays.join(", ")}`);
      const chunks = Object.values(bundle).filter((each) => each.type === "chunk");
      const atOnce = new Set(chunks.filter((chunk) => chunk.isEntry).flatMap((chunk) => withImports(chunk, bundle)));
      const heads = routes.map((route) => {
        const page = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(`/src/${modules[route]}`));
        if (!page) return this.error(`No page of its own is built of ${modules[route]}`);
        const needed = withImports(page, bundle).filter((chunk) => !atOnce.has(chunk));
        const styles = needed.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
        return [
          route,
          [
            ...(answers[route] ?? []).map((address) => `<link rel="preload" as="fetch" crossorigin href="${address}">`),
            ...styles.map((file) => `<link rel="preload" as="style" crossorigin href="/${file}">`),
            ...needed.map((chunk) => `<link rel="modulepreload" crossorigin href="/${chunk.fileName}">`),
          ].join(""),
        ];
      });
      this.emitFile({ type: "asset", fileName: "heads.json", source: JSON.stringify(Object.fromEntries(heads)) });
    },
  };
}

function withImports(chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle): Rollup.OutputChunk[] {
  const found = new Set([chunk]);
  for (const each of found) {
    for (const name of each.imports) {
      const imported = bundle[name];
      if (imported?.type === "chunk") found.add(imported);
    }
  }
  return [...found];
}
