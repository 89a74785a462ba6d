import type { ErrorCode } from "@pickgo/api";
import type { Problem } from "../api/problem";
import type { Language } from "./language";

/** Codes that come about in this browser. */
type Own = "network" | "unknown";
type Told = ErrorCode | Own;

const sentences: Partial<Record<Told, Record<Language, string>>> = {
  network: {
    ko: "서버에 연결하지 못했어요. 인터넷 연결을 확인해 주세요.",
    en: "The server could not be reached. Check the connection.",
  },
  unknown: {
    ko: "알 수 없는 문제가 생겼어요. 화면을 새로 고쳐 주세요.",
    en: "Something unknown went wrong. Reload the page.",
  },
  busy: {
    ko: "서버가 바빠서 처리하지 못했어요. 잠시 뒤에 다시 해 주세요.",
    en: "The server was too busy and did nothing. Try again shortly.",
  },
  "rate.limited": {
    ko: "요청이 너무 잦아요. 잠시 뒤에 다시 해 주세요.",
    en: "Too many requests. Try again shortly.",
  },
  conflict: {
    ko: "다른 사람이 방금 먼저 바꿨어요. 최신 값을 확인한 뒤 다시 해 주세요.",
    en: "Somebody else changed it just now. Look at the newest values, then try again.",
  },
  "auth.required": {
    ko: "로그인이 끝났어요. 다시 로그인해 주세요.",
    en: "Your log-in has ended. Log in again.",
  },
  "auth.forbidden": {
    ko: "이 일을 할 권한이 없어요. 소유자에게 권한을 요청해 주세요.",
    en: "You may not do this. Ask an owner for the role.",
  },
  "auth.second-factor-needed": {
    ko: "2단계 인증을 다시 확인해야 해요. 확인한 뒤 여기서 다시 눌러 주세요.",
    en: "Show the second factor again, then press here once more.",
  },
  "scope.none": {
    ko: "이 일은 운영 화면에서 할 수 없어요.",
    en: "This cannot be done from the portal.",
  },
  "scope.missing": {
    ko: "이 일을 할 권한이 없어요. 소유자에게 권한을 요청해 주세요.",
    en: "You may not do this. Ask an owner for the role.",
  },
  "not-found": {
    ko: "찾는 것이 없어요. 목록에서 다시 골라 주세요.",
    en: "It is not there. Choose again from the list.",
  },
  "request.invalid": {
    ko: "입력한 값을 처리할 수 없어요. 값을 확인해 주세요.",
    en: "Some values cannot be taken. Check them.",
  },
  "sessions.not-found": {
    ko: "이 회차가 없어요. 목록에서 다시 골라 주세요.",
    en: "There is no such session. Choose again from the list.",
  },
  "performances.not-found": {
    ko: "이 공연이 없어요. 목록에서 다시 골라 주세요.",
    en: "There is no such performance. Choose again from the list.",
  },
  "prices.areas": {
    ko: "구역이 그사이 바뀌었어요. 화면을 새로 고친 뒤 다시 해 주세요.",
    en: "The areas have changed meanwhile. Reload the page, then try again.",
  },
  "imports.not-configured": {
    ko: "공연예술통합전산망의 서비스 키가 설정되어 있지 않아요. 서버 설정을 확인해 주세요.",
    en: "There is no service key for KOPIS. Check the server's settings.",
  },
  "plans.invalid": {
    ko: "이 배치는 쓸 수 없어요. 아래 고칠 곳을 보고 다시 올려 주세요.",
    en: "This plan cannot be. Mend what is listed and upload it again.",
  },
  "plans.not-found": {
    ko: "이 좌석 배치가 없어요. 목록에서 다시 골라 주세요.",
    en: "There is no such plan. Choose again from the list.",
  },
  "plans.opened": {
    ko: "예매가 열렸거나 곧 열려서 좌석을 바꿀 수 없어요.",
    en: "The sale is open or about to open, so the seats stay as they are.",
  },
  "plans.taken": {
    ko: "예매했거나 막은 좌석이 있어서 바꿀 수 없어요. 막은 좌석은 먼저 풀어 주세요.",
    en: "Seats are reserved or blocked, so nothing was changed. Unblock them first.",
  },
  "venues.not-found": {
    ko: "이 공연장이 없어요. 목록에서 다시 골라 주세요.",
    en: "There is no such venue. Choose again from the list.",
  },
  "request.too-large": {
    ko: "파일이 8MB보다 커요. 더 작은 파일을 올려 주세요.",
    en: "The file is larger than 8 MB. Upload a smaller one.",
  },
  "payment.not-unsettled": {
    ko: "이미 끝난 결제예요. 다시 물을 것이 없어요.",
    en: "The payment is settled already. There is nothing to ask.",
  },
  "payment.not-found": {
    ko: "이 결제가 없어요. 목록에서 다시 골라 주세요.",
    en: "There is no such payment. Choose again from the list.",
  },
  "payment.refund-running": {
    ko: "이 결제는 이미 환불하고 있어요. 끝난 뒤에 다시 해 주세요.",
    en: "A refund of this payment is on its way. Try again when it has ended.",
  },
  "payment.refund-refused": {
    ko: "결제사가 환불을 거절해서 아무것도 바뀌지 않았어요. 아래 환불 기록에서 결제사의 답을 확인해 주세요.",
    en: "The gateway refused the refund, so nothing was changed. Its answer stands among the refunds.",
  },
  "reservations.not-found": {
    ko: "이 예매가 없어요. 예매 번호를 확인해 주세요.",
    en: "There is no such reservation. Check the code.",
  },
  "reservations.not-paid": {
    ko: "결제한 예매가 아니라서 할 수 없어요. 예매 상태를 확인해 주세요.",
    en: "The reservation is not paid, so nothing was done. Check its status.",
  },
  "reservations.fee-changed": {
    ko: "그사이 수수료가 달라져서 환불하지 않았어요. 얼마인지 다시 보고 정해 주세요.",
    en: "The fee has changed meanwhile, so nothing was refunded. See how much it is now.",
  },
  "seats.invalid": {
    ko: "고른 좌석으로는 할 수 없어요. 화면을 새로 고친 뒤 다시 골라 주세요.",
    en: "This cannot be done with these seats. Reload the page and choose again.",
  },
  "tickets.used": {
    ko: "이미 입장한 티켓이 있어서 하지 않았어요. 그 좌석은 빼고 다시 해 주세요.",
    en: "A ticket has been used already, so nothing was done. Leave that seat out.",
  },
  "operations.not-found": {
    ko: "이 작업이 없어요. 목록에서 다시 골라 주세요.",
    en: "There is no such operation. Choose again from the list.",
  },
  "operations.ended": {
    ko: "이미 끝난 작업이에요. 멈출 것이 없어요.",
    en: "The operation has ended already. There is nothing to stop.",
  },
  "operations.under-way": {
    ko: "같은 작업이 이미 돌고 있어요. 끝난 뒤에 다시 시작해 주세요.",
    en: "The same operation is under way. Start again when it has ended.",
  },
};

/** Whether the code has a sentence of its own. */
export function isTold(code: string): boolean {
  return Object.hasOwn(sentences, code);
}

/** What happened and what to do, in the operator's language; a code without a sentence falls back to its status. */
export function problemSentence(problem: Problem, language: Language): string {
  const own = sentences[problem.code as Told] ?? sentences[fallback(problem.status)] ?? sentences.unknown;
  return own?.[language] ?? "";
}

function fallback(status: number): Told {
  if (status === 403) return "auth.forbidden";
  if (status === 404) return "not-found";
  if (status === 409) return "conflict";
  if (status === 429 || status >= 500) return "busy";
  return status === 0 ? "unknown" : "request.invalid";
}
