import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { packed } from "./build/packed.ts";
import { pageHeads } from "./build/page-heads.ts";

const server = process.env.PICKGO_API ?? "http://127.0.0.1:8080";
const proxied = ["/api", "/hubs", "/openapi", "/connect", "/media", "/posters", "/images"];

const vendor = {
  name: "vendor",
  test: /node_modules\/(?:(?:react|react-dom|scheduler|react-router|i18next|react-i18next|use-sync-external-store|@tanstack|openapi-fetch|clsx)\/|lucide-react\/dist\/esm\/(?!icons))/,
};
/** All but what draws a live line, a dialog or a form: they bring libraries of their own. */
const platform = { name: "platform", test: /src\/platform\/(?!realtime\/hub|ui\/(?:confirm-dialog|field))/ };

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    pageHeads(fileURLToPath(new URL("./public/routes.json", import.meta.url))),
    packed(),
  ],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: {
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: server, ws: true }])),
  },
  build: {
    target: "es2022",
    sourcemap: false,
    // What every page needs is two files, of which one outlives a release; scattered over twenty, each would cost a turn on the line.
    rolldownOptions: { output: { codeSplitting: { groups: [vendor, platform] } } },
  },
  test: {
    environment: "jsdom",
    environmentOptions: { jsdom: { url: "http://localhost:3000/" } },
    setupFiles: ["./test/support/setup.ts"],
    globals: true,
    restoreMocks: true,
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
