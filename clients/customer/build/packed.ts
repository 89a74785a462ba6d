import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(?:js|css|svg|json)$/;
/** Below it a packed file is hardly smaller than its headers. */
const LEAST_BYTES = 1024;

/** Packs what can be packed once, as well as can be, so that no server has to do it again and again, worse. */
export function packed(): Plugin {
  let folder = "";
  return {
    name: "pickgo:packed",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir, "assets");
    },
    // Not at the end of everything: that comes after a failure too, and would hide it.
    writeBundle() {
      for (const name of readdirSync(folder).filter((each) => TEXT.test(each))) {
        const text = readFileSync(join(folder, name));
        if (text.length < LEAST_BYTES) continue;
        const options = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text, { params: options }));
      }
    },
  };
}
