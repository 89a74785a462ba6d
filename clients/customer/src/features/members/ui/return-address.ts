/** Where one was. Only a path of this site: an address of another would make our login lend its trust to it. */
export function returnAddress(params: URLSearchParams): string {
  const from = params.get("from") ?? params.get("returnUrl") ?? "/";
  try {
    const url = new URL(from, window.location.origin);
    return from.startsWith("/") && url.origin === window.location.origin ? url.pathname + url.search : "/";
  } catch {
    return "/";
  }
}
