import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = process.env.PICKGO_API ?? "http://127.0.0.1:8080";
const proxied = ["/api", "/hubs", "/openapi", "/connect", "/media", "/posters", "/images"];

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: {
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: server, ws: true }])),
  },
  build: { target: "es2022", sourcemap: false },
  test: {
    environment: "jsdom",
    environmentOptions: { jsdom: { url: "http://localhost:3000/" } },
    setupFiles: ["./test/support/setup.ts"],
    globals: true,
    restoreMocks: true,
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
