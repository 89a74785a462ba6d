import { useTranslation } from "react-i18next";
import type { Place } from "@/platform/api/types";
import { useCountdown } from "@/platform/time/countdown";
import { figure, longMoment } from "@/platform/time/format";

export function Lobby({ place }: { place: Place }) {
  const { t } = useTranslation("queue");
  const left = useCountdown(place.opensAt);
  if (!left || !place.opensAt) return <p>{t("opening")}</p>;
  return (
    <div>
      <p className="text-lg font-semibold">{left.over ? t("opening") : t("lobbyTitle")}</p>
      <p className="mt-4 text-sm text-soft">{t("lobbyUntil")}</p>
      <p role="timer" aria-live="off" className="text-3xl font-extrabold leading-tight md:text-[4rem]">
        {left.text}
      </p>
      <p className="mt-2">{t("lobbyOpens", { moment: longMoment(place.opensAt) })}</p>
      {place.total !== null && place.total > 0 && <p className="mt-4 font-medium">{t("lobbyCount", { n: figure(place.total) })}</p>}
      <p className="mt-4 text-soft">{t("lobbyFair")}</p>
    </div>
  );
}
