import { changesOf } from "./changes";

describe("what was changed", () => {
  it("names what it knows, and says what it does not as words", () => {
    const changes = '{"paused":[false,true],"brandNew":[null,{"a":1}]}';
    expect(changesOf(changes, "ko")).toBe('일시정지: 아니요 → 예, Brand new: – → {"a":1}');
    expect(changesOf(changes, "en")).toBe('Paused: no → yes, Brand new: – → {"a":1}');
  });

  it("says money with its unit, and no other number", () => {
    const changes = '{"totalPrice":[null,80000],"attempts":[1000,2000]}';
    expect(changesOf(changes, "ko")).toBe("합계: – → 80,000원, 시도: 1000 → 2000");
    expect(changesOf(changes, "en")).toBe("Total price: – → 80,000 KRW, Attempts: 1000 → 2000");
  });

  it("says instants as people do, in Korea", () => {
    expect(changesOf('{"reserveOpenAt":["2026-12-03T11:00:00Z",null]}', "ko")).toBe(
      "오픈 시각: 12월 3일 (목) 20:00 → –",
    );
  });

  it("says a status as the pages do, and leaves alone what somebody wrote", () => {
    const changes = '{"status":["Reserved","PartiallyCanceled"],"readFor":[null,"Done"]}';
    expect(changesOf(changes, "ko")).toBe("상태: 결제 대기 → 일부 취소, 본 까닭: – → Done");
    expect(changesOf(changes, "en")).toBe("Status: Reserved → Partially canceled, Read for: – → Done");
  });

  it("is nothing where nothing is shown", () => expect(changesOf(null, "ko")).toBe(""));
});
