import type { components } from "@pickgo/api";
import type { Language } from "../i18n/language";

type Actor = components["schemas"]["ActorKind"];

/** What was done, in Korean; in English the name says it. A test of the server holds that every use case stands here. */
const useCases: Record<string, string> = {
  AddOAuthClient: "앱 등록",
  AddPasskey: "패스키 추가",
  AddSigningKey: "서명 키 추가",
  AddVenuePlan: "좌석 배치 올리기",
  AskEmailChange: "이메일 변경 요청",
  AskPasswordReset: "비밀번호 재설정 요청",
  BlockSeats: "좌석 막기",
  CancelOperation: "작업 멈추기",
  CancelReservation: "예매 취소",
  ChangeEmail: "이메일 변경",
  ChangeImage: "프로필 사진 변경",
  ChangeOAuthSecret: "앱 비밀값 변경",
  ChangePassword: "비밀번호 변경",
  CheckTicket: "입장 확인",
  ConfirmPasswordReset: "비밀번호 재설정",
  ConfirmPayment: "결제 승인",
  ConfirmSecondFactor: "2단계 인증 등록 확인",
  ConnectApp: "앱 연결",
  ConnectSocial: "소셜 로그인 연결",
  DeletePasskey: "패스키 삭제",
  DeleteReservation: "예매 되돌리기",
  DeleteReview: "후기 삭제",
  DeleteSecondFactor: "2단계 인증 해제",
  DestroyAuditEntries: "지난 기록 파기",
  DestroyRetainedRecords: "보관 기록 파기",
  DisableOAuthClient: "앱 정지",
  DisconnectApp: "앱 연결 끊기",
  DisconnectSocial: "소셜 로그인 끊기",
  DrainQueue: "신규 중단",
  EditOAuthClient: "앱 정보 변경",
  EditPerformanceTerms: "취소 수수료 변경",
  EditPrices: "가격 변경",
  EditReview: "후기 수정",
  EditReviewRule: "후기 규칙 변경",
  EditSession: "회차 설정 변경",
  EditSessionPrices: "회차 가격 변경",
  EndLoginSessions: "로그인 끝내기",
  EndPreviousOAuthSecret: "앱의 이전 비밀값 끝내기",
  EnrolSecondFactor: "2단계 인증 등록 시작",
  ExpireReservation: "예매 시간 지남",
  ForgetSocialIdentity: "소셜 로그인 기록 삭제",
  HandlePaymentWebhook: "결제 알림 처리",
  FindReservations: "예매 찾기",
  HideReview: "후기 숨기기",
  ImportPerformance: "공연 가져오기",
  InspectReservation: "예매 열어 보기",
  Leave: "회원 탈퇴",
  LikeReview: "후기 좋아요",
  LockAccount: "계정 잠금 변경",
  LogIn: "로그인",
  LogInWithPasskey: "패스키 로그인",
  LogOut: "로그아웃",
  PassSecondFactor: "2단계 인증 통과",
  PauseQueue: "일시정지",
  ReconcilePayment: "결제 맞추기",
  ReconcileRefund: "환불 맞추기",
  RefundReservation: "환불",
  RegisterPortal: "운영 화면 등록",
  RemindOfMarketing: "광고 수신 동의 확인",
  RemoveImage: "프로필 사진 삭제",
  RenamePasskey: "패스키 이름 변경",
  RenewTokens: "로그인 이어 가기",
  ReplaceRecoveryCodes: "복구 코드 재발급",
  ReportReview: "후기 신고",
  ResendTickets: "티켓 다시 보내기",
  ReserveSeats: "예매",
  ResetSecondFactor: "2단계 인증 초기화",
  ResumeQueue: "다시 시작",
  RetryUnsettled: "결제 다시 확인",
  RevokePlace: "자리 회수",
  RollOverPerformance: "공연 상태 갱신",
  SendEmailCode: "인증 번호 보내기",
  SetAdmissionRate: "속도·정원 변경",
  ShowPasskey: "패스키 다시 확인",
  ShowReview: "후기 다시 보이기",
  ShowSecondFactor: "2단계 인증 다시 확인",
  SignUp: "회원 가입",
  SocialLogIn: "소셜 로그인",
  SocialSignUp: "소셜 회원 가입",
  StartImport: "가져오기 시작",
  StartPayment: "결제 시작",
  TakePlan: "좌석 배치 적용",
  UnblockSeats: "좌석 풀기",
  UnlikeReview: "후기 좋아요 취소",
  UpdateConsents: "동의 변경",
  UpdateMe: "내 정보 변경",
  VerifyEmailCode: "인증 번호 확인",
  WriteReview: "후기 쓰기",
};

const properties: Record<string, string> = {
  abandonedAt: "그만둔 시각",
  address: "주소",
  amount: "금액",
  app: "앱",
  asked: "요청",
  attempts: "시도",
  cancelAsked: "멈춤 요청",
  capacity: "정원",
  cast: "출연",
  closedAt: "끝난 시각",
  connection: "연결",
  deleted: "삭제",
  disabledAt: "정지한 시각",
  draining: "신규 중단",
  emailChangeAsked: "이메일 변경 요청",
  emailChanged: "이메일 변경",
  emailProved: "이메일 확인",
  endedAt: "끝난 시각",
  failureCode: "실패 코드",
  familyEnded: "로그인 끝냄",
  fee: "수수료",
  fees: "수수료",
  from: "첫날",
  generation: "세대",
  grants: "허용 방식",
  hall: "공연장의 홀",
  hiddenAt: "숨긴 시각",
  hiddenReason: "숨긴 까닭",
  homepage: "누리집",
  image: "사진",
  kind: "종류",
  language: "언어",
  left: "탈퇴",
  liked: "좋아요",
  lockedAt: "잠근 시각",
  loggedIn: "로그인",
  name: "이름",
  noOrphans: "한 칸 남김 금지",
  passkeyAdded: "패스키 추가",
  passkeyDeleted: "패스키 삭제",
  passkeyRenamed: "패스키 이름",
  passwordChangedAt: "비밀번호를 바꾼 시각",
  paused: "일시정지",
  plan: "좌석 배치",
  prices: "가격",
  proofOfWork: "작업 증명",
  provider: "제공자",
  purpose: "쓰임",
  ratePerSecond: "초당 입장 인원",
  recoveryCodesReplaced: "복구 코드 재발급",
  redirectUris: "돌아갈 주소",
  refund: "환불",
  refundTerms: "취소 수수료",
  refunded: "환불한 금액",
  reported: "신고",
  reserveCloseAt: "마감 시각",
  reserveOpenAt: "오픈 시각",
  retried: "다시 확인",
  reviewWritten: "후기",
  reviewsNeedTicket: "예매자만 후기",
  readFor: "본 까닭",
  revoked: "회수",
  role: "역할",
  scopes: "권한",
  seatLimit: "1인 매수",
  seats: "좌석",
  secondFactorBegun: "2단계 인증 등록 시작",
  secondFactorEnrolled: "2단계 인증 등록",
  secondFactorRemoved: "2단계 인증 해제",
  secondFactorReset: "2단계 인증 초기화",
  secondFactorShown: "2단계 인증 확인",
  secretChangedAt: "비밀값을 바꾼 시각",
  sessions: "회차",
  sessionsEnded: "끝낸 로그인",
  stars: "별점",
  state: "상태",
  status: "상태",
  stepMissing: "2단계 인증 남음",
  telephone: "전화번호",
  ticketRefused: "입장 거절",
  ticketUsed: "입장",
  ticketsMailed: "티켓 메일",
  to: "마지막 날",
  totalPrice: "합계",
  venue: "공연장",
  verified: "확인",
  version: "판",
  withTicket: "예매 인증",
  withdrawnAt: "철회한 시각",
};

/** Of reservations, payments, refunds and operations. */
const statuses: Record<string, string> = {
  Reserved: "결제 대기",
  Paid: "예매 완료",
  PartiallyCanceled: "일부 취소",
  Canceled: "취소",
  Expired: "시간 지남",
  Deleted: "되돌림",
  Pending: "결제 전",
  Confirming: "확인 중",
  Completed: "완료",
  Failed: "실패",
  Requested: "요청",
  Done: "끝남",
  Running: "진행 중",
  Queued: "기다림",
};

/** Parts of the server that act by themselves. */
const systems: Record<string, string> = {
  KopisImport: "공연 가져오기",
  "account-lock": "계정 잠금",
  "daily-import": "매일 가져오기",
  demo: "견본",
  development: "개발 화면",
  expiry: "예매 시간",
  gateway: "결제사",
  outbox: "보낼 일",
  portal: "운영 화면",
  reconciler: "결제 확인",
  retention: "보관 기한",
  settlement: "결제 정리",
  "signing-keys": "서명 키",
};

const actors: Record<Actor, Record<Language, string>> = {
  Operator: { ko: "운영자", en: "Operator" },
  Member: { ko: "회원", en: "Member" },
  Client: { ko: "앱", en: "App" },
  System: { ko: "시스템", en: "System" },
  Guest: { ko: "손님", en: "Guest" },
};

/** Who it was: `회원 5`, `시스템 결제 확인`. */
export function actorName(kind: Actor, id: string | null, language: Language): string {
  const named = kind === "System" && id ? systemName(id, language) : id;
  return [actors[kind][language], named].filter(Boolean).join(" ");
}

/** Which part of the server it was. */
export function systemName(system: string, language: Language): string {
  return (language === "ko" ? systems[system] : undefined) ?? system;
}

/** What was done: `회차 가격 변경`, `Edit session prices`. */
export function useCaseName(useCase: string, language: Language): string {
  return (language === "ko" ? useCases[useCase] : undefined) ?? words(useCase);
}

/** What it was done to: `1인 매수`, `Seat limit`; `price:7` is the price of area 7. */
export function propertyName(property: string, language: Language): string {
  const [name = "", area] = property.split(":");
  if (area) return language === "ko" ? `구역 ${area}의 가격` : `Price of area ${area}`;
  return (language === "ko" ? properties[name] : undefined) ?? words(name);
}

/** What a property was or became: `일부 취소`, `Partially canceled`; anything but a status stays as it was written. */
export function valueName(property: string, value: string, language: Language): string {
  const status = property === "status" ? statuses[value] : undefined;
  if (!status) return value;
  return language === "ko" ? status : words(value);
}

function words(name: string): string {
  const spaced = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
