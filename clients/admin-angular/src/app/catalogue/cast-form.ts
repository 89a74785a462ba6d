import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal, untracked } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";
import { toProblem, type Problem } from "../platform/api/problem";
import { injectWords } from "../platform/i18n/language";
import { ProblemNote } from "../platform/ui/problem-note";
import { castWords } from "./cast-words";
import { PricesApi, type Prices, type SessionSettings } from "./prices-api";

/** Who plays in one session, where that is not who plays in all of them. */
@Component({
  selector: "pg-cast-form",
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, ProblemNote],
  template: `
    <form class="card" (submit)="save($event)" [attr.aria-label]="words().title">
      <h2>{{ words().title }}</h2>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ words().cast }}</mat-label>
        <input
          #cast
          matInput
          maxlength="500"
          autocomplete="off"
          [value]="typed() ?? read()?.cast ?? ''"
          (input)="typed.set(cast.value)"
        />
        <mat-hint>{{ words().hint }}</mat-hint>
      </mat-form-field>
      @if (theirs() !== undefined) {
        <p class="wrong">{{ words().meanwhile(theirs() || words().asPerformance) }}</p>
      }
      @if (problem(); as refused) {
        <pg-problem-note [problem]="refused" />
      }
      @if (isSaved()) {
        <p role="status">{{ words().saved }}</p>
      }
      <div class="row">
        <button matButton="outlined" type="submit" [disabled]="busy() || !read()">{{ words().save }}</button>
      </div>
    </form>
  `,
  styleUrl: "./imports.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CastForm {
  readonly session = input.required<Prices["sessions"][number]>();
  /** The version that the session has now: whoever edits it next has to name it. */
  readonly edited = output<number>();

  private readonly api = inject(PricesApi);
  protected readonly words = injectWords(castWords);
  protected readonly read = signal<SessionSettings | undefined>(undefined);
  /** Undefined until somebody types: what is read again must not take it away. */
  protected readonly typed = signal<string | undefined>(undefined);
  /** What somebody else wrote while one typed here. */
  protected readonly theirs = signal<string | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly isSaved = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly id = signal<number | undefined>(undefined);

  constructor() {
    effect(() => {
      const { sessionId, version } = this.session();
      untracked(() => this.follow(sessionId, version));
    });
  }

  private follow(sessionId: number, version: number): void {
    if (this.id() !== sessionId) {
      this.id.set(sessionId);
      this.read.set(undefined);
      this.typed.set(undefined);
      this.theirs.set(undefined);
      this.isSaved.set(false);
      this.problem.set(undefined);
    }
    if (this.read()?.version !== version) this.load(sessionId, (settings) => this.read.set(settings));
  }

  protected save(event: Event): void {
    event.preventDefault();
    const read = this.read();
    if (!read || this.busy()) return;

    this.busy.set(true);
    this.isSaved.set(false);
    this.problem.set(undefined);
    this.api.editCast(read, this.typed() ?? read.cast).subscribe({
      next: (settings) => {
        this.busy.set(false);
        this.read.set(settings);
        this.typed.set(undefined);
        this.theirs.set(undefined);
        this.isSaved.set(true);
        this.edited.emit(settings.version);
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.refused(toProblem(error), read);
      },
    });
  }

  /** What somebody else wrote stands beside what was typed here; saving again then says it knowingly. */
  private refused(problem: Problem, read: SessionSettings): void {
    this.problem.set(problem);
    if (problem.code !== "conflict") return;
    this.typed.update((typed) => typed ?? read.cast);
    this.load(read.id, (settings) => {
      if (settings.cast !== read.cast) this.theirs.set(settings.cast);
      this.read.set(settings);
    });
  }

  private load(sessionId: number, then: (settings: SessionSettings) => void): void {
    this.api.settings(sessionId).subscribe({
      next: (settings) => {
        // Somebody may have chosen another one meanwhile.
        if (this.id() === settings.id) then(settings);
      },
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }
}
