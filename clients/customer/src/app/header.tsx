import { Search, Ticket } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, NavLink, useLocation, useNavigate } from "react-router";
import { logOut, useMember } from "@/platform/auth/session";
import { switchLanguage } from "@/platform/i18n";
import { announce } from "@/platform/ui/announcer";
import { queryClient } from "./query-client";

const item =
  "inline-flex min-h-11 items-center whitespace-nowrap gap-1 rounded-input px-2 text-sm max-sm:last:px-1 font-medium hover:bg-mist sm:px-3 sm:text-base";

export function Header() {
  const { t } = useTranslation();
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-paper">
      <nav aria-label={t("nav")} className="mx-auto flex h-14 max-w-6xl items-center px-2 sm:gap-1 sm:px-4">
        <Link
          to="/"
          aria-label={t("home")}
          className="inline-flex min-h-11 shrink-0 items-center gap-1 rounded-input px-2 text-lg font-extrabold tracking-tight text-brand"
        >
          <Ticket aria-hidden className="size-6" />
          PickGo
        </Link>
        <div className="grow" />
        <NavLink to="/performances" className={item} aria-label={t("find")}>
          <Search aria-hidden className="size-5" />
          <span className="hidden sm:inline">{t("find")}</span>
        </NavLink>
        <MemberMenu />
        <LanguageSwitch />
      </nav>
    </header>
  );
}

function MemberMenu() {
  const { t } = useTranslation(["common", "members", "account"]);
  const state = useMember();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const leave = async () => {
    try {
      await logOut();
    } catch {
      announce(t("network", { ns: "problems" }));
      return;
    }
    queryClient.clear();
    announce(t("loggedOut", { ns: "members" }));
    await navigate("/");
  };
  if (state.status === "unknown") return <span className="w-24" />;
  if (state.status === "guest") {
    const from = pathname.startsWith("/login") || pathname.startsWith("/signup") ? "/" : pathname + search;
    return (
      <Link to={`/login?from=${encodeURIComponent(from)}`} className={item}>
        {t("login")}
      </Link>
    );
  }
  return (
    <>
      <NavLink
        to="/me/profile"
        title={t("profile.title", { ns: "account" })}
        className={`${item} max-w-40 text-soft max-md:hidden`}
      >
        <span className="truncate">{t("greeting", { name: state.member.nickname })}</span>
      </NavLink>
      <NavLink to="/me/reservations" className={item}>
        {t("mine")}
      </NavLink>
      <button type="button" onClick={() => void leave()} className={item}>
        {t("logout")}
      </button>
    </>
  );
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === "en" ? "ko" : "en";
  return (
    <button
      type="button"
      lang={other}
      onClick={() => void switchLanguage(other)}
      className={item}
      title={t("language")}
    >
      <span className="sm:hidden">{other === "en" ? "EN" : "한"}</span>
      <span className="hidden sm:inline">{t("otherLanguage")}</span>
    </button>
  );
}
