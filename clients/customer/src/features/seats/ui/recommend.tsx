import { useId, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Grade } from "@/platform/api/types";
import { Button } from "@/platform/ui/button";
import { gradeFigures, roomLeft, type House } from "../api/house";

interface RecommendProps {
  house: House;
  busy: boolean;
  onBest: (count: number, grade: Grade | undefined) => void;
}

export function Recommend({ house, busy, onBest }: RecommendProps) {
  const { t } = useTranslation(["seats", "common"]);
  const room = roomLeft(house);
  const [count, setCount] = useState(2);
  const [grade, setGrade] = useState<Grade | "">("");
  const ids = useId();
  const wanted = Math.max(1, Math.min(count, room));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onBest(wanted, grade || undefined);
  };
  const field = "h-11 w-full rounded-input border border-edge bg-paper px-2 max-lg:px-1 max-lg:text-sm";
  return (
    <section aria-labelledby={`${ids}-title`}>
      <h2 id={`${ids}-title`} className="font-bold max-lg:sr-only">
        {t("auto")}
      </h2>
      <p className="text-sm text-soft max-lg:sr-only">{t("autoHint")}</p>
      <form
        onSubmit={submit}
        className="grid grid-cols-[4.5rem_minmax(0,1fr)_auto] items-end gap-2 lg:mt-2 lg:grid-cols-2"
      >
        <label htmlFor={`${ids}-count`} className="text-sm">
          <span className="max-lg:sr-only">{t("count")}</span>
          <select
            id={`${ids}-count`}
            value={wanted}
            onChange={(event) => setCount(Number(event.target.value))}
            className={field}
          >
            {Array.from({ length: Math.max(1, room) }, (_, index) => index + 1).map((n) => (
              <option key={n} value={n}>
                {t("people", { n })}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${ids}-grade`} className="text-sm">
          <span className="max-lg:sr-only">{t("gradeField")}</span>
          <select
            id={`${ids}-grade`}
            value={grade}
            onChange={(event) => setGrade(event.target.value as Grade | "")}
            className={field}
          >
            <option value="">{t("anyGrade")}</option>
            {gradeFigures(house).map((each) => (
              <option key={each.grade} value={each.grade}>
                {t("grade", { ns: "common", grade: each.grade })}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" look="quiet" busy={busy} disabled={room <= 0} className="lg:col-span-2">
          {t("autoGo")}
        </Button>
      </form>
    </section>
  );
}
