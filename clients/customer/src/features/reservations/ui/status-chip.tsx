import clsx from "clsx";
import { useTranslation } from "react-i18next";
import type { ReservationStatus } from "@/platform/api/types";

export function StatusChip({ status }: { status: ReservationStatus }) {
  const { t } = useTranslation("reservations");
  const held = status === "Paid" || status === "PartiallyCanceled";
  return (
    <span
      className={clsx(
        "rounded-full border px-3 text-sm font-semibold",
        held ? "border-good text-good" : "border-edge text-soft",
      )}
    >
      {t(`status.${status}`)}
    </span>
  );
}
