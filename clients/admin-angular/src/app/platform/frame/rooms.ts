import type { Words } from "../i18n/language";
import type { IconName } from "../ui/icon";

/** A room of the portal; one without an address has nothing to do in it yet, and is named without being a link. */
export interface Room {
  name: "dashboard" | "onSale" | "performances" | "reservations" | "payments" | "members" | "history" | "settings";
  icon: IconName;
  address: string | null;
}

export const rooms: readonly Room[] = [
  { name: "dashboard", icon: "dashboard", address: null },
  { name: "onSale", icon: "door", address: "/on-sale" },
  { name: "performances", icon: "stage", address: "/performances/imports" },
  { name: "reservations", icon: "ticket", address: "/reservations" },
  { name: "payments", icon: "card", address: "/payments" },
  { name: "members", icon: "people", address: null },
  { name: "history", icon: "clock", address: "/history" },
  { name: "settings", icon: "gear", address: null },
];

const ko = {
  portal: "운영",
  rail: "방",
  skip: "본문으로 건너뛰기",
  language: "English",
  theme: { system: "테마: 기기 설정", light: "테마: 밝게", dark: "테마: 어둡게" },
  role: "운영자",
  logOut: "로그아웃",
  out: "로그인이 끝나서 새 값을 받지 못해요. 다시 로그인하면 이 화면으로 돌아와요.",
  logIn: "다시 로그인",
  rooms: {
    dashboard: "현황",
    onSale: "온세일",
    performances: "공연",
    reservations: "예매",
    payments: "결제",
    members: "회원",
    history: "기록",
    settings: "설정",
  },
  closed: "준비 중",
};

export const frameWords: Words<typeof ko> = {
  ko,
  en: {
    portal: "Operators",
    rail: "Rooms",
    skip: "Skip to the content",
    language: "한국어",
    theme: { system: "Theme: as the device", light: "Theme: light", dark: "Theme: dark" },
    role: "Operator",
    logOut: "Log out",
    out: "Your log-in has ended, so no new values come. Log in again to come back to this page.",
    logIn: "Log in again",
    rooms: {
      dashboard: "Dashboard",
      onSale: "On sale",
      performances: "Performances",
      reservations: "Reservations",
      payments: "Payments",
      members: "Members",
      history: "History",
      settings: "Settings",
    },
    closed: "soon",
  },
};
