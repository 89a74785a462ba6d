import { useEffect, useRef } from "react";

/**
 * The server fills the head for whoever follows a link and runs no script. It is of the page that one came to: on another one browsers
 * would share that page's address.
 */
export function useLinkedHead(path: string): void {
  const first = useRef(path);
  useEffect(() => {
    if (path === first.current) return;
    for (const element of document.head.querySelectorAll("[data-page]")) element.remove();
  }, [path]);
}
