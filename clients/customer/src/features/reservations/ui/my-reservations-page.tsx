import { useInfiniteQuery } from "@tanstack/react-query";
import { Tabs } from "radix-ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Reservation } from "@/platform/api/types";
import { useNow } from "@/platform/time/use-now";
import { Button, ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { Empty, FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { myReservationsQuery } from "../api/reservations";
import { groupOf, groups, type Group } from "./groups";
import { ReservationCard } from "./reservation-card";

export function MyReservationsPage() {
  const { t } = useTranslation(["reservations", "common", "account"]);
  const now = useNow();
  const mine = useInfiniteQuery(myReservationsQuery());
  const all = mine.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("title")} />
      <Tabs.Root defaultValue="upcoming" className="mt-6">
        <Tabs.List aria-label={t("title")} className="flex border-b border-line">
          {groups.map((group) => (
            <Tabs.Trigger
              key={group}
              value={group}
              className="min-h-12 grow border-b-2 border-transparent px-2 font-semibold text-soft data-[state=active]:border-brand data-[state=active]:text-ink"
            >
              {t(`tabs.${group}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {groups.map((group) => (
          <Tabs.Content key={group} value={group} className="grid gap-4 py-6">
            {mine.isPending && (
              <Loading>
                <div className="grid gap-4">
                  {[1, 2].map((key) => (
                    <Skeleton key={key} className="h-44 w-full rounded-card" />
                  ))}
                </div>
              </Loading>
            )}
            {mine.isError && <FailedToLoad error={mine.error} retry={() => void mine.refetch()} />}
            {mine.isSuccess && (
              <GroupList group={group} reservations={all.filter((each) => groupOf(each, now) === group)} />
            )}
            {mine.hasNextPage && (
              <Button look="quiet" busy={mine.isFetchingNextPage} onClick={() => void mine.fetchNextPage()}>
                {t("more", { ns: "common" })}
              </Button>
            )}
          </Tabs.Content>
        ))}
      </Tabs.Root>
      <div className="flex flex-wrap gap-x-6">
        <Link to="/me/profile" className="inline-flex min-h-11 items-center font-semibold text-brand underline">
          {t("profile.title", { ns: "account" })}
        </Link>
        <Link to="/me/sessions" className="inline-flex min-h-11 items-center font-semibold text-brand underline">
          {t("devices")}
        </Link>
      </div>
    </div>
  );
}

function GroupList({ group, reservations }: { group: Group; reservations: Reservation[] }) {
  const { t } = useTranslation(["reservations", "common"]);
  if (reservations.length === 0) {
    return (
      <Empty title={t(`empty.${group}`)} hint={group === "upcoming" ? t("emptyHint") : undefined}>
        {group === "upcoming" && <ButtonLink to="/performances">{t("toList", { ns: "common" })}</ButtonLink>}
      </Empty>
    );
  }
  return (
    <ul className="grid gap-4">
      {reservations.map((reservation) => (
        <ReservationCard key={reservation.id} reservation={reservation} />
      ))}
    </ul>
  );
}
