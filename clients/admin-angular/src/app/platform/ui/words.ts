import type { Words } from "../i18n/language";

const ko = {
  details: "자세히",
  retry: "다시 불러오기",
  loading: "불러오는 중이에요",
  page: (page: number, pages: number) => `${page} / ${pages}쪽`,
  showFactor: "2단계 인증 확인하기 (새 창)",
  previous: "이전",
  next: "다음",
};

export const uiWords: Words<typeof ko> = {
  ko,
  en: {
    details: "Details",
    retry: "Load again",
    loading: "Loading",
    page: (page, pages) => `page ${page} of ${pages}`,
    showFactor: "Show the second factor (new window)",
    previous: "Previous",
    next: "Next",
  },
};
