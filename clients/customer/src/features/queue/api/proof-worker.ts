import { solve, type Challenge } from "./proof-of-work";

/** Beside the page, which goes on answering meanwhile. */
addEventListener("message", ({ data }: MessageEvent<Challenge>) => postMessage(solve(data)));
