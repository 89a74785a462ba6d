import type { Words } from "../platform/i18n/language";

const ko = {
  title: "가격",
  crumb: "공연 가격",
  hint: "바꾼 가격은 지금부터 하는 예매에만 쓰여요. 이미 예매한 좌석의 가격은 바뀌지 않아요.",
  which: "회차",
  every: "모든 회차",
  own: (moment: string, count: string) => `${moment} (따로 정한 구역 ${count}곳)`,
  columns: { area: "구역", seats: "좌석", grade: "등급", price: "가격(원)" },
  byHand: "직접 정함",
  usual: (price: string) => `모든 회차 가격 ${price}원`,
  sessionHint: "비워 두면 모든 회차의 가격을 따라요.",
  save: "가격 저장",
  saved: "가격을 저장했어요. 몇 초 안에 모든 서버에 적용돼요.",
  wrong: "가격은 0원부터 10,000,000원까지 숫자로 적어 주세요.",
  meanwhile: (was: string, is: string) => `다른 사람이 바꿨어요: ${was} → ${is}`,
  asUsual: "모든 회차와 같음",
  takeTheirs: "최신 값으로 되돌리기",
  priced: (grade: string, price: string) => `${grade}석 ${price}원`,
};

export const priceWords: Words<typeof ko> = {
  ko,
  en: {
    title: "Prices",
    crumb: "Prices of the performance",
    hint: "Prices change for reservations from now on. Seats that are reserved keep theirs.",
    which: "Session",
    every: "Every session",
    own: (moment, count) => `${moment} (${count} areas of its own)`,
    columns: { area: "Area", seats: "Seats", grade: "Grade", price: "Price (won)" },
    byHand: "Set by hand",
    usual: (price) => `Every session: ${price} won`,
    sessionHint: "What is left empty costs what every session costs.",
    save: "Save the prices",
    saved: "The prices are saved. All servers use them within seconds.",
    wrong: "A price is a number from 0 to 10,000,000 won.",
    meanwhile: (was, is) => `Somebody else changed it: ${was} → ${is}`,
    asUsual: "as every session",
    takeTheirs: "Take the newest values",
    priced: (grade, price) => `${grade}, ${price} won`,
  },
};
