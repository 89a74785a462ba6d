import type { Words } from "../platform/i18n/language";

const ko = {
  title: "기록",
  hint: "누가 무엇을 언제 바꿨는지 최신 순서로 보여요.",
  all: "모두",
  kinds: {
    session: "회차",
    performance: "공연",
    reservation: "예매",
    payment: "결제",
    refund: "환불",
    account: "계정",
    member: "회원",
    client: "연결된 앱",
    operation: "작업",
    ticket: "티켓",
  } as Record<string, string>,
  columns: { at: "시각", who: "누가", what: "한 일", subject: "대상", changes: "바뀐 것" },
  actors: { Operator: "운영자", Member: "회원", Client: "앱", System: "시스템", Guest: "손님" },
  none: "이 조건에 맞는 기록이 없어요.",
  filter: "대상으로 거르기",
  trace: "추적 번호",
  changes: { yes: "예", no: "아니요", properties: {} as Record<string, string> },
};

export const historyWords: Words<typeof ko> = {
  ko,
  en: {
    title: "History",
    hint: "Who changed what and when, the newest first.",
    all: "All",
    kinds: {
      session: "Session",
      performance: "Performance",
      reservation: "Reservation",
      payment: "Payment",
      refund: "Refund",
      account: "Account",
      member: "Member",
      client: "App",
      operation: "Operation",
      ticket: "Ticket",
    },
    columns: { at: "At", who: "Who", what: "Did", subject: "To", changes: "Changes" },
    actors: { Operator: "Operator", Member: "Member", Client: "App", System: "System", Guest: "Guest" },
    none: "No entry fits.",
    filter: "Filter by subject",
    trace: "Trace",
    changes: { yes: "yes", no: "no", properties: {} },
  },
};
