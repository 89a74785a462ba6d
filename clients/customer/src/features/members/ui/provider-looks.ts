import type { Provider } from "../api/social";

/** The colours are the providers' own, in the dark too. */
export const providerLooks: Record<Provider, string> = {
  kakao: "bg-[#fee500] text-[#191600]",
  naver: "bg-[#03c75a] text-[#06210f]",
  google: "border border-[#747775] bg-[#ffffff] text-[#1f1f1f]",
};
