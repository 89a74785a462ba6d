import { Loading, Skeleton } from "@/platform/ui/state-blocks";

/** The same bones as in index.html, which stand there before any of this runs. */
export function RouteLoading() {
  return (
    <Loading>
      <div className="grid gap-4">
        <Skeleton className="h-9 w-56" />
        <Skeleton className="h-64 w-full" />
        <Skeleton className="h-40 w-full" />
      </div>
    </Loading>
  );
}

export function FullScreenLoading() {
  return (
    <Loading>
      <div className="grid gap-4 p-4">
        <Skeleton className="h-12 w-full" />
        <Skeleton className="h-[60dvh] w-full" />
        <Skeleton className="h-24 w-full" />
      </div>
    </Loading>
  );
}
