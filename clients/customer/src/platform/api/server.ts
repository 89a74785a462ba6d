/** Where the API answers: this page's own origin, or the one that the page names when it is hosted elsewhere. */
const named = document.querySelector<HTMLMetaElement>('meta[name="pickgo-server"]')?.content;

export const serverOrigin = named ? new URL(named).origin : window.location.origin;

const elsewhere = serverOrigin !== window.location.origin;

/** Cookies go along to another origin only when asked to. At home the browser's preloads are taken only when they are not. */
export const credentials: RequestCredentials = elsewhere ? "include" : "same-origin";

/** The address of what the API names by its path: a picture, a hub. */
export function atServer(path: string): string {
  return elsewhere ? new URL(path, serverOrigin).href : path;
}
