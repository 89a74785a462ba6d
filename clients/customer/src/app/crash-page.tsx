import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";
import { Button } from "@/platform/ui/button";
import { useDocumentTitle } from "@/platform/ui/page-title";

const RELOADED = "pickgo.reloaded-for";

/** After a new version is laid out, an open tab asks for chunks that are gone. Loading once more brings the new ones. */
function isLostChunk(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|importing a module/i.test(error.message);
}

export function CrashPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  useDocumentTitle(t("crash.title"));
  useEffect(() => {
    if (!isLostChunk(error) || sessionStorage.getItem(RELOADED) === window.location.href) return;
    sessionStorage.setItem(RELOADED, window.location.href);
    window.location.reload();
  }, [error]);
  return (
    <main className="mx-auto max-w-lg px-4 py-20 text-center">
      <h1 className="text-xl font-bold">{t("crash.title")}</h1>
      <p role="alert" className="mt-3 text-soft">
        {t("crash.text")}
      </p>
      <div className="mt-6 flex justify-center gap-2">
        <Button onClick={() => window.location.reload()}>{t("crash.reload")}</Button>
        <a href="/" className="inline-flex min-h-11 items-center px-4 underline">
          {t("toHome")}
        </a>
      </div>
    </main>
  );
}
