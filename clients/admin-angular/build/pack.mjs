// Packs what is sent often as well as can be, beside it: the server prefers main.js.br to main.js. Prints what the first visit weighs.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const dist = join(import.meta.dirname, "../dist");
const initial = new Set(readFileSync(join(dist, "index.html"), "utf8").match(/[\w-]+\.(?:js|css)/g));
let weight = 0;

for (const file of readdirSync(dist).filter((name) => /\.(js|css|svg)$/.test(name))) {
  const text = readFileSync(join(dist, file));
  const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
  writeFileSync(join(dist, `${file}.br`), packed);
  if (initial.has(file)) weight += packed.length;
}

console.log(`Initial: ${(weight / 1024).toFixed(1)} KiB packed`);
