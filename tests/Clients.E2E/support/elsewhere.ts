import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

const repository = join(import.meta.dirname, "../../..");
const program = join(repository, "src/Embedded/bin/Release/net10.0/PickGo.Embedded.dll");
const dist = join(repository, "clients/customer/dist");
const types: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export interface Elsewhere {
  pages: string;
  server: string;
  stop(): Promise<void>;
}

/** The client as a CDN would host it, on another site than a server of its own. */
export async function startElsewhere(): Promise<Elsewhere> {
  const host = createServer();
  const pages = `http://127.0.0.1:${await listen(host)}`;
  const [port, sandbox, kopis] = [await freePort(), await freePort(), await freePort()];
  const server = `http://localhost:${port}`;
  host.on("request", (request, response) => {
    const path = new URL(request.url ?? "/", pages).pathname;
    void readFile(join(dist, extname(path) ? path : "index.html")).then(
      (file) => {
        const type = types[extname(path) || ".html"];
        response.setHeader("Content-Type", type ?? "application/octet-stream");
        response.end(extname(path) ? file : named(file.toString(), server));
      },
      () => response.writeHead(404).end(),
    );
  });
  const data = await mkdtemp(join(tmpdir(), "pickgo-elsewhere-"));
  const child = spawn("dotnet", [program], {
    stdio: "ignore",
    env: {
      ...process.env,
      PORT: String(port),
      SANDBOX_PORT: String(sandbox),
      KOPIS_PORT: String(kopis),
      PICKGO_DATA: data,
      PICKGO_EXIT_WITH_PARENT: "1",
      ASPNETCORE_ENVIRONMENT: "Development",
      Cors__Origins__0: pages,
      Cookies__SameSite: "None",
    },
  });
  await ready(server, child);
  return {
    pages,
    server,
    async stop() {
      host.close();
      host.closeAllConnections();
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** The one line that a client hosted elsewhere needs. */
function named(page: string, server: string): string {
  return page.replace("</head>", `<meta name="pickgo-server" content="${server}" /></head>`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("No port");
  return address.port;
}

async function ready(server: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(`${server}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The server did not get ready within a minute.");
}
