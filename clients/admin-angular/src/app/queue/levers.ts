import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { MatDialog } from "@angular/material/dialog";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";
import { MatSnackBar } from "@angular/material/snack-bar";
import { filter, switchMap, tap, type Observable } from "rxjs";
import { toProblem, type Problem } from "../platform/api/problem";
import { injectWords } from "../platform/i18n/language";
import { figure } from "../platform/time/format";
import { ProblemNote } from "../platform/ui/problem-note";
import { TypedConfirmation, type Question } from "../platform/ui/typed-confirmation";
import { overrideOf } from "./override";
import { QueueApi, type Room } from "./queue-api";
import { queueWords } from "./words";

const UNDO_SECONDS = 10;

/** What an operator can do to a room. Pausing is one press that can be taken back; draining asks for a word. */
@Component({
  selector: "pg-levers",
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, ProblemNote],
  templateUrl: "./levers.html",
  styleUrl: "./levers.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Levers {
  readonly room = input.required<Room>();
  readonly steered = output<Room>();

  private readonly api = inject(QueueApi);
  private readonly dialog = inject(MatDialog);
  private readonly snackBar = inject(MatSnackBar);
  protected readonly all = injectWords(queueWords);
  protected readonly words = computed(() => this.all().room);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly rate = signal("");
  protected readonly capacity = signal("");
  protected readonly wrong = signal(false);
  protected readonly isOverridden = computed(
    () => this.room().rateOverride !== null || this.room().capacityOverride !== null,
  );
  private readonly seen = computed(
    () => `${this.room().sessionId} ${this.room().rateOverride} ${this.room().capacityOverride}`,
  );

  constructor() {
    // What somebody is typing stays until the server's own value is another.
    effect(() => {
      this.seen();
      const room = untracked(this.room);
      this.rate.set(room.rateOverride?.toString() ?? "");
      this.capacity.set(room.capacityOverride?.toString() ?? "");
    });
  }

  protected pause(): void {
    const undo = (): void => this.run(this.api.command(this.room().sessionId, "resume"));
    this.run(this.api.command(this.room().sessionId, "pause"), () => {
      const { undoHint, undo: label } = this.words();
      const bar = this.snackBar.open(undoHint(UNDO_SECONDS), label, { duration: UNDO_SECONDS * 1000 });
      bar.onAction().subscribe(undo);
    });
  }

  protected resume(): void {
    this.snackBar.dismiss();
    this.run(this.api.command(this.room().sessionId, "resume"));
  }

  protected drain(): void {
    const words = this.words();
    const { sessionId, waiting, lobby } = this.room();
    const question: Question = {
      title: words.drainTitle,
      text: words.drainText(this.all().people(figure(waiting + lobby))),
      hint: words.drainType(words.drainWord),
      word: words.drainWord,
      yes: words.drain,
      no: words.cancel,
    };
    const answer = this.dialog.open<TypedConfirmation, Question, boolean>(TypedConfirmation, { data: question });
    this.run(
      answer.afterClosed().pipe(
        filter(Boolean),
        switchMap(() => this.api.command(sessionId, "drain")),
      ),
    );
  }

  protected override(event: Event): void {
    event.preventDefault();
    const wanted = overrideOf(this.rate(), this.capacity());
    this.wrong.set(wanted === null);
    if (wanted) this.set(wanted.ratePerSecond, wanted.capacity);
  }

  protected reset(): void {
    this.wrong.set(false);
    this.set(null, null);
  }

  private set(ratePerSecond: number | null, capacity: number | null): void {
    this.run(this.api.override(this.room().sessionId, ratePerSecond, capacity), () =>
      this.snackBar.open(this.words().done, undefined, { duration: 3000 }),
    );
  }

  private run(command: Observable<Room>, done?: () => void): void {
    this.problem.set(undefined);
    this.busy.set(true);
    command.pipe(tap((room) => this.steered.emit(room))).subscribe({
      next: () => done?.(),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
      complete: () => this.busy.set(false),
    });
  }
}
