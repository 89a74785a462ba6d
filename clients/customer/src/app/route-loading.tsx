import { Loading, Skeleton } from "@/platform/ui/state-blocks";

export function RouteLoading() {
  return (
    <Loading>
      <div className="mx-auto grid min-h-dvh max-w-6xl content-start gap-4 px-4 py-10">
        <Skeleton className="h-9 w-56" />
        <Skeleton className="h-64 w-full" />
        <Skeleton className="h-40 w-full" />
      </div>
    </Loading>
  );
}
