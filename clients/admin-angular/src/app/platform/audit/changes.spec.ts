import { changesOf } from "./changes";

describe("what was changed", () => {
  it("names what it knows, and says what it does not as words", () => {
    const changes = '{"paused":[false,true],"brandNew":[null,{"a":1}]}';
    expect(changesOf(changes, "ko")).toBe('일시정지: 아니요 → 예, Brand new: – → {"a":1}');
    expect(changesOf(changes, "en")).toBe('Paused: no → yes, Brand new: – → {"a":1}');
  });

  it("says instants as people do, in Korea", () => {
    expect(changesOf('{"reserveOpenAt":["2026-12-03T11:00:00Z",null]}', "ko")).toBe(
      "오픈 시각: 12월 3일 (목) 20:00 → –",
    );
  });

  it("is nothing where nothing is shown", () => expect(changesOf(null, "ko")).toBe(""));
});
