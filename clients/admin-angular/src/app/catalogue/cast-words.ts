import type { Words } from "../platform/i18n/language";

const ko = {
  title: "이 회차의 출연",
  cast: "출연",
  hint: "비워 두면 공연의 출연진을 보여 줘요.",
  asPerformance: "공연의 출연진",
  save: "출연 저장",
  saved: "출연을 저장했어요.",
  meanwhile: (theirs: string) => `다른 사람이 바꿨어요: ${theirs}`,
};

export const castWords: Words<typeof ko> = {
  ko,
  en: {
    title: "Cast of this session",
    cast: "Cast",
    hint: "What is left empty shows the cast of the performance.",
    asPerformance: "the cast of the performance",
    save: "Save the cast",
    saved: "The cast is saved.",
    meanwhile: (theirs) => `Somebody else changed it: ${theirs}`,
  },
};
