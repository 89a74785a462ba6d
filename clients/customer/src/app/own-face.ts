import file from "@fontsource-variable/noto-sans-kr/files/noto-sans-kr-latin-wght-normal.woff2?url";

/** Set when the file is in this browser's cache. */
const STORED = "pickgo.face";
const FACE = "Noto Sans KR Variable";
const RANGE =
  "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212";

/**
 * Letters and figures are Noto Sans; Hangul is the face of the reader's system, which every phone and desk of a Korean reader has,
 * where Noto's would be a megabyte in a hundred files. The first visit is drawn in the system's face alone and fetches ours when the
 * page is at rest: on a bad line it would stand before the scripts, and a face that comes late shifts the text or blinks.
 */
export function addOwnFace(): void {
  if (localStorage.getItem(STORED) === file) {
    const descriptors = { weight: "100 900", unicodeRange: RANGE, display: "optional" } as const;
    document.fonts.add(new FontFace(FACE, `url(${file}) format("woff2")`, descriptors));
    return;
  }
  const fetchFace = () => void fetch(file).then((answer) => answer.ok && localStorage.setItem(STORED, file), Boolean);
  const whenIdle = () =>
    "requestIdleCallback" in window ? requestIdleCallback(fetchFace) : setTimeout(fetchFace, 500);
  if (document.readyState === "complete") whenIdle();
  else window.addEventListener("load", whenIdle, { once: true });
}
