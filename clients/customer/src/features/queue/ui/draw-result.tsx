import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import type { Draw } from "@/platform/api/types";
import { useMember } from "@/platform/auth/session";
import { figure, longMoment } from "@/platform/time/format";
import { ButtonLink } from "@/platform/ui/button";
import { placeOf } from "./draw-math";
import { Fact, Formula, HowItWorks, Long } from "./draw-parts";
import { Recheck } from "./recheck";

/** After the draw: everything that it takes to check it, and my own share of it. */
export function DrawResult({ draw, sessionId }: { draw: Draw; sessionId: number }) {
  const { t } = useTranslation("draw");
  return (
    <div className="grid gap-8">
      <section aria-labelledby="after">
        <h2 id="after" className="text-lg font-bold">
          {t("after")}
        </h2>
        <p className="mt-1">
          {draw.total > 0 && draw.drawnAt
            ? t("drawnAt", { moment: longMoment(draw.drawnAt), n: figure(draw.total) })
            : t("nobody")}
        </p>
        {draw.total > 0 && <MyDraw draw={draw} />}
        {draw.seed && <Recheck seed={draw.seed} draw={draw} sessionId={sessionId} />}
        <dl className="mt-4 rounded-card border border-line p-4 shadow-card md:p-6">
          <Fact name={t("commitment")} hint={t("commitmentHint")}>
            <Long>{draw.commitment}</Long>
          </Fact>
          {draw.seed && (
            <Fact name={t("seed")} hint={t("seedHint")}>
              <Long>{draw.seed}</Long>
            </Fact>
          )}
          <Fact name={t("total")}>{t("people", { n: figure(draw.total) })}</Fact>
          {draw.mine && (
            <Fact name={t("myNumber")}>
              <Long>{String(draw.mine.number)}</Long>
            </Fact>
          )}
        </dl>
      </section>
      <Formula />
      <HowItWorks />
    </div>
  );
}

function MyDraw({ draw }: { draw: Draw }) {
  const { t } = useTranslation("draw");
  const guest = useMember().status === "guest";
  const { pathname } = useLocation();
  if (guest) {
    return (
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3 rounded-card bg-mist p-4">
        <p>{t("guest")}</p>
        <ButtonLink look="quiet" to={`/login?from=${encodeURIComponent(pathname)}`}>
          {t("login")}
        </ButtonLink>
      </div>
    );
  }
  if (!draw.mine) return null;
  const mine = placeOf(draw.mine.number, draw);
  if (mine.kind === "absent") return <p className="mt-4 rounded-card bg-mist p-4">{t("absent")}</p>;
  return (
    <div className="mt-4 rounded-card bg-mist p-4 text-center md:p-6">
      <p className="text-sm text-soft">{t("myPlace")}</p>
      <p data-testid="drawn-place" className="text-2xl font-extrabold text-brand md:text-3xl">
        {t(mine.kind, { n: figure(mine.place) })}
      </p>
      {mine.kind === "about" && (
        <p className="mt-1 text-sm text-soft">{t("aboutHint", { n: figure(draw.rankSamples.length) })}</p>
      )}
    </div>
  );
}
