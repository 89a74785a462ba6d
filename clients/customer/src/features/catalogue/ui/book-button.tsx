import { useTranslation } from "react-i18next";
import { shortMoment, time } from "@/platform/time/format";
import { Button, ButtonLink } from "@/platform/ui/button";
import { Unbroken } from "@/platform/ui/unbroken";
import type { BookingState } from "./booking-state";

interface BookButtonProps {
  sessionId: number;
  state: BookingState;
}

/** One button, whose words are the state. */
export function BookButton({ sessionId, state }: BookButtonProps) {
  const { t } = useTranslation("catalogue");
  const waitingRoom = `/sessions/${sessionId}/queue`;
  const wide = "min-h-13 w-full text-lg";
  if (state.kind === "open") {
    return (
      <ButtonLink to={waitingRoom} className={wide}>
        {t("book")}
      </ButtonLink>
    );
  }
  if (state.kind === "lobby") {
    return (
      <ButtonLink to={waitingRoom} className={wide}>
        {t("lobby", { time: time(state.opensAt) })}
      </ButtonLink>
    );
  }
  const moment = state.kind === "ahead" ? shortMoment(state.opensAt) : "";
  const words = { soldOut: t("soldOut"), closed: t("closed"), none: t("choose") };
  return (
    <Button disabled className={wide}>
      {state.kind === "ahead" ? <Unbroken phrase={t("opens", { moment })} part={moment} /> : words[state.kind]}
    </Button>
  );
}
