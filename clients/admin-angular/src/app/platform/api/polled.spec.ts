import { TestBed } from "@angular/core/testing";
import { Subject, throwError, type Observable } from "rxjs";
import { injectPolled, type Polled } from "./polled";
import { Problem } from "./problem";

describe("asking again and again", () => {
  let answers: Subject<string>[];

  function polled(ask: () => Observable<string>): Polled<string> {
    return TestBed.runInInjectionContext(() => injectPolled(ask, 1000));
  }

  beforeEach(() => {
    vi.useFakeTimers();
    answers = [];
  });

  afterEach(() => vi.useRealTimers());

  const ask = () => {
    const answer = new Subject<string>();
    answers.push(answer);
    return answer;
  };

  function answer(index: number, value: string): void {
    answers[index]?.next(value);
    answers[index]?.complete();
  }

  it("waits for an answer before it asks anew", () => {
    polled(ask);
    vi.advanceTimersByTime(5000);
    expect(answers).toHaveLength(1);
    answer(0, "a");
    vi.advanceTimersByTime(1000);
    expect(answers).toHaveLength(2);
  });

  it("never lets an older answer stand over a command's", () => {
    const room = polled(ask);
    room.set("paused");
    answer(0, "open");
    expect(room.value()).toBe("paused");
  });

  it("keeps the last value when a later question fails, and goes on asking", () => {
    let fails = false;
    const room = polled(() => (fails ? throwError(() => new Problem("busy", 503)) : ask()));
    answer(0, "a");
    fails = true;
    vi.advanceTimersByTime(1000);
    expect([room.value(), room.problem()?.code]).toEqual(["a", "busy"]);
    fails = false;
    vi.advanceTimersByTime(1000);
    answer(1, "b");
    expect([room.value(), room.problem()]).toEqual(["b", undefined]);
  });
});
