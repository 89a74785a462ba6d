import { useTranslation } from "react-i18next";
import type { Place } from "@/platform/api/types";
import { clockText, useCountdown } from "@/platform/time/countdown";
import { figure, longMoment } from "@/platform/time/format";

const DAY_SECONDS = 86_400;

export function Lobby({ place }: { place: Place }) {
  const { t } = useTranslation("queue");
  const left = useCountdown(place.opensAt);
  if (!left || left.over || !place.opensAt) return <p className="text-lg font-semibold">{t("opening")}</p>;
  const days = Math.floor(left.seconds / DAY_SECONDS);
  const clock = days > 0 ? t("lobbyDays", { days, clock: clockText(left.seconds % DAY_SECONDS) }) : left.text;
  return (
    <div>
      <p className="text-lg font-semibold">{t("lobbyTitle")}</p>
      <p className="mt-4 text-sm text-soft">{t("lobbyUntil")}</p>
      <p role="timer" aria-live="off" className="text-3xl font-extrabold leading-tight md:text-[4rem]">
        {clock}
      </p>
      <p className="mt-2">{t("lobbyOpens", { moment: longMoment(place.opensAt) })}</p>
      {place.total !== null && place.total > 1 && (
        <p className="mt-4 font-medium">{t("lobbyCount", { n: figure(place.total) })}</p>
      )}
      <p className="mt-4 text-soft">{t("lobbyFair")}</p>
    </div>
  );
}
