import type { Words } from "../i18n/language";

const ko = {
  details: "자세히",
  retry: "다시 불러오기",
  loading: "불러오는 중이에요",
  page: (page: number, pages: number) => `${page} / ${pages}쪽`,
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
    previous: "Previous",
    next: "Next",
  },
};
