/** The Korean face is large and split into subsets: it follows the first paint, which the system's own face carries. */
export function loadFontsWhenIdle(): void {
  const load = () => void import("@fontsource-variable/noto-sans-kr");
  const whenIdle = () =>
    "requestIdleCallback" in window ? requestIdleCallback(load, { timeout: 3000 }) : setTimeout(load, 500);
  if (document.readyState === "complete") whenIdle();
  else window.addEventListener("load", whenIdle, { once: true });
}
