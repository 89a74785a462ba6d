import { useEffect, useRef, type ReactNode } from "react";
import { useNavigationType } from "react-router";

let firstPage = true;

export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · PickGo` : "PickGo";
  }, [title]);
}

/** The page's one heading. A page that was walked to takes the focus, so that a screen reader says where one is. */
export function PageTitle({ title, children, className }: { title: string; children?: ReactNode; className?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivedBy = useNavigationType();
  useDocumentTitle(title);
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: arrivedBy === "POP" });
    firstPage = false;
  }, [arrivedBy]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className ?? "text-xl font-bold md:text-2xl"}>
      {children ?? title}
    </h1>
  );
}
