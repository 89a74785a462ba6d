import { DestroyRef, inject, signal, type Signal } from "@angular/core";
import { takeUntilDestroyed } from "@angular/core/rxjs-interop";
import { Subject, catchError, defer, of, repeat, startWith, switchMap, tap, type Observable } from "rxjs";
import { toProblem, type Problem } from "./problem";

export interface Polled<T> {
  /** The newest answer; undefined until there was one. It stays while later ones fail. */
  readonly value: Signal<T | undefined>;
  /** What the newest question came to, where it was refused. */
  readonly problem: Signal<Problem | undefined>;
  /** When the newest answer came, in milliseconds of this machine's clock. */
  readonly at: Signal<number | undefined>;
  /** Asks now, and forgets a question that is still under way: its answer is older. */
  refresh(): void;
  /** Takes an answer that came with something else, a command's for instance. */
  set(value: T): void;
}

/** Asks again and again, each time so long after the answer before; ends with whoever asked for it. */
export function injectPolled<T>(ask: () => Observable<T>, everyMs: number): Polled<T> {
  const value = signal<T | undefined>(undefined);
  const problem = signal<Problem | undefined>(undefined);
  const at = signal<number | undefined>(undefined);
  const restarts = new Subject<void>();
  const take = (answer: T) => {
    value.set(answer);
    at.set(Date.now());
    problem.set(undefined);
  };
  const once = defer(ask).pipe(
    tap(take),
    catchError((error: unknown) => {
      problem.set(toProblem(error));
      return of(null);
    }),
  );
  restarts
    .pipe(
      startWith(undefined),
      switchMap(() => once.pipe(repeat({ delay: everyMs }))),
      takeUntilDestroyed(inject(DestroyRef)),
    )
    .subscribe();
  return {
    value,
    problem,
    at,
    refresh: () => restarts.next(),
    set: (answer) => {
      restarts.next();
      take(answer);
    },
  };
}
