import { changesOf } from "./changes";

const words = { yes: "예", no: "아니요", properties: { paused: "일시정지" } };

describe("what was changed", () => {
  it("names what it knows and keeps what it does not", () => {
    const changes = '{"paused":[false,true],"brandNew":[null,{"a":1}]}';
    expect(changesOf(changes, words)).toBe('일시정지: 아니요 → 예, brandNew: – → {"a":1}');
  });

  it("is nothing where nothing is shown", () => expect(changesOf(null, words)).toBe(""));
});
