import { expect, test } from "vitest";
import { readFilter, writeFilter } from "@/features/catalogue/ui/filter";
import { wordsToAsk } from "@/features/catalogue/ui/search-words";

test("a filter comes back from the address as it went there", () => {
  const address =
    "keyword=%ED%96%84%EB%A6%BF&type=Play&place=%EC%A2%85%EB%A1%9C&from=2026-12-01&to=2026-12-31&priceMax=70000&state=onsale&sort=views&page=2";
  expect(writeFilter(readFilter(new URLSearchParams(address))).toString()).toBe(address);
});

test("what makes no sense in the address is not there", () => {
  const nonsense = "type=Opera&from=2026-02-30&to=soon&priceMax=-1&state=soon&sort=best&page=0&keyword=%20";
  expect(writeFilter(readFilter(new URLSearchParams(nonsense))).toString()).toBe("");
  expect(readFilter(new URLSearchParams("from=2026-12-02&to=2026-12-01")).to).toBeUndefined();
});

test.each([
  ["ㄷ", true, ""],
  ["두ㅇ", true, ""],
  ["ㅏ", true, ""],
  ["ㄷㅇ", true, "ㄷㅇ"],
  ["달빛 ㄷㅇ", true, "달빛 ㄷㅇ"],
  ["달빛 ㄷ", true, ""],
  ["두야", true, "두야"],
  ["ㄷ", false, "ㄷ"],
  ["  dream  jazz ", false, "dream jazz"],
])("of %j (composing: %s) the server is asked for %j", (text, composing, asked) => {
  expect(wordsToAsk(text, composing)).toBe(asked);
});
