import { useMutation } from "@tanstack/react-query";
import { CircleCheck, CircleX } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Draw } from "@/platform/api/types";
import { Button } from "@/platform/ui/button";
import { arithmeticOf, commitmentOf, placeOf, type Arithmetic } from "./draw-math";
import { Long } from "./draw-parts";

interface Checked {
  commitment: string;
  sum: Arithmetic | null;
}

/** Repeats the arithmetic here and compares. Browsers offer it on secure pages only; elsewhere the words have to do. */
export function Recheck({ seed, draw, sessionId }: { seed: string; draw: Draw; sessionId: number }) {
  const { t } = useTranslation("draw");
  const check = useMutation({
    networkMode: "always",
    mutationFn: async (): Promise<Checked> => ({
      commitment: await commitmentOf(seed),
      sum: draw.mine && (await arithmeticOf(seed, sessionId, draw.mine.memberId)),
    }),
  });
  return (
    <div className="mt-4 rounded-card border border-line p-4 md:p-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button busy={check.isPending} onClick={() => check.mutate()}>
          {t("check")}
        </Button>
        <p className="min-w-0 text-sm text-soft">{t("checkHint")}</p>
      </div>
      <div role="status" className="grid gap-2 not-empty:mt-4">
        {check.isError && <p className="text-urgent">{t("cannot")}</p>}
        {check.data && (
          <Verdict
            good={check.data.commitment === draw.commitment}
            yes={t("commitmentAgrees")}
            no={t("commitmentDiffers")}
          />
        )}
        {check.data?.sum && draw.mine && (
          <Verdict
            good={check.data.sum.number === BigInt(draw.mine.number)}
            yes={t("numberAgrees")}
            no={t("numberDiffers")}
          />
        )}
      </div>
      {check.data && <Steps checked={check.data} draw={draw} />}
    </div>
  );
}

function Verdict({ good, yes, no }: { good: boolean; yes: string; no: string }) {
  const Sign = good ? CircleCheck : CircleX;
  return (
    <p className={`flex items-start gap-2 font-medium ${good ? "text-good" : "text-urgent"}`}>
      <Sign aria-hidden className="mt-0.5 size-5 shrink-0" />
      {good ? yes : no}
    </p>
  );
}

function Steps({ checked: { commitment, sum }, draw }: { checked: Checked; draw: Draw }) {
  const { t } = useTranslation(["draw", "common"]);
  const steps: [string, string][] = [[t("sum.commitment"), `SHA-256(…) = ${commitment}`]];
  if (sum) {
    steps.push(
      [t("sum.text"), sum.text],
      [t("sum.hash"), `SHA-256(…) = ${sum.hash}`],
      [t("sum.head"), `0x${sum.head} = ${sum.headNumber}`],
      [t("sum.number"), `${sum.headNumber} >> 15 = ${sum.number}`],
    );
    const place = placeOf(Number(sum.number), draw);
    if (place.kind === "exact") steps.push([t("sum.place"), `${place.place - 1} + 1 = ${place.place}`]);
  }
  return (
    <details className="mt-4">
      <summary className="min-h-10 py-2 font-medium">{t("details", { ns: "common" })}</summary>
      <ol className="grid list-decimal gap-3 pl-6 pt-2">
        {steps.map(([what, value]) => (
          <li key={what}>
            {what}
            <Long>{value}</Long>
          </li>
        ))}
      </ol>
    </details>
  );
}
