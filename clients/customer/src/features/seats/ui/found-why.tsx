import { useTranslation } from "react-i18next";
import type { FoundSeats } from "@/platform/api/types";
import type { House } from "../api/house";
import { foundWords } from "./seat-words";

/** Says why the recommended seats are good ones, for as long as all of them are still mine. */
export function FoundWhy({ house, found }: { house: House; found: FoundSeats | null }) {
  const { t } = useTranslation("seats");
  if (!found || !found.seats.every((seat) => house.mine.has(seat))) return null;
  return (
    <p data-testid="found" className="text-sm max-lg:truncate">
      <span className="font-semibold text-good">{t("foundWhy")}</span> {foundWords(found)}
    </p>
  );
}
