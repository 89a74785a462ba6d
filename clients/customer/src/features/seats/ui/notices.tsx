import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/platform/ui/button";
import type { House } from "../api/house";
import { SEAT_LETTERS } from "../api/seat-letters";
import { seatNames } from "./seat-words";
import type { Hold } from "./use-hold";

interface NoticesProps {
  house: House;
  hold: Hold;
  busy: boolean;
  words: (string | null)[];
}

/** Over the map: what passes by itself, and what waits for a press. */
export function Notices({ house, hold, busy, words }: NoticesProps) {
  const shown = words.filter((each) => each !== null);
  return (
    <div className="pointer-events-none absolute inset-x-0 top-3 z-10 grid justify-items-center gap-2 px-3">
      {hold.warning && <Warning hold={hold} busy={busy} />}
      {hold.ended && <Ended house={house} hold={hold} busy={busy} />}
      {shown.map((each) => (
        <Notice key={each}>{each}</Notice>
      ))}
    </div>
  );
}

function Notice({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div
      data-testid="notice"
      className="max-w-lg rounded-card border-l-4 border-urgent bg-paper px-4 py-2 text-sm font-medium shadow-card"
    >
      <p>{children}</p>
      {actions && <div className="pointer-events-auto mt-2 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}

function Warning({ hold, busy }: { hold: Hold; busy: boolean }) {
  const { t } = useTranslation("seats");
  return (
    <Notice
      actions={
        hold.extendable && (
          <Button look="quiet" className="min-h-11 text-sm" busy={busy} onClick={hold.extend}>
            {t("extend")}
          </Button>
        )
      }
    >
      {t("holdWarning")} <strong className="text-urgent">{hold.left?.text}</strong>
      {!hold.extendable && <span className="block">{t("holdLast")}</span>}
    </Notice>
  );
}

/** It stays until it is read: somebody who looked away must not find the seats gone without a word. */
function Ended({ house, hold, busy }: { house: House; hold: Hold; busy: boolean }) {
  const { t } = useTranslation(["seats", "common"]);
  if (!hold.ended) return null;
  const { seats, reason } = hold.ended;
  const free = seats.filter((seat) => house.letters[seat - 1] === SEAT_LETTERS.available);
  return (
    <div role="alert">
      <Notice
        actions={
          <>
            {reason === "expired" && free.length > 0 && (
              <Button className="min-h-11 text-sm" busy={busy} onClick={hold.again}>
                {t("holdAgain")}
              </Button>
            )}
            <Button look="quiet" className="min-h-11 text-sm" onClick={hold.dismiss}>
              {t("close", { ns: "common" })}
            </Button>
          </>
        }
      >
        {t(reason, { seats: seatNames(house, seats) })}
        {reason === "expired" && free.length === 0 && <span className="block">{t("expiredTaken")}</span>}
      </Notice>
    </div>
  );
}
