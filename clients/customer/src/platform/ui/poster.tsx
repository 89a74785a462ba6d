import clsx from "clsx";
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
