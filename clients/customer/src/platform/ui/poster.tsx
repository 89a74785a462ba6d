import clsx from "clsx";
import { Ticket } from "lucide-react";
import { atServer } from "@/platform/api/server";

/** Keeps its 3:4 while the picture is on its way, so that nothing jumps. Decorative where the name stands beside it. */
export function Poster({
  src,
  alt = "",
  eager,
  className,
}: {
  src: string;
  alt?: string;
  eager?: boolean;
  className?: string;
}) {
  // Performances that were imported may have no picture.
  if (!src)
    return (
      <span
        role={alt ? "img" : undefined}
        aria-label={alt || undefined}
        className={clsx("flex aspect-3/4 w-full items-center justify-center rounded-card bg-mist text-soft", className)}
      >
        <Ticket aria-hidden className="size-1/4" strokeWidth={1} />
      </span>
    );
  return (
    <img
      src={atServer(src)}
      alt={alt}
      width={300}
      height={400}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : "auto"}
      decoding="async"
      className={clsx("aspect-3/4 w-full rounded-card bg-mist object-cover", className)}
    />
  );
}
