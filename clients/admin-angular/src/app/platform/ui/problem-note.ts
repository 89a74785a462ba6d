import { ChangeDetectionStrategy, Component, computed, inject, input, output } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import type { Problem } from "../api/problem";
import { LanguageChoice, injectWords } from "../i18n/language";
import { problemSentence } from "../i18n/problem-words";
import { uiWords } from "./words";

/** What was refused and what to do; code and trace for whoever asks for help. */
@Component({
  selector: "pg-problem-note",
  imports: [MatButtonModule],
  template: `
    <div class="note" role="alert">
      <p>{{ sentence() }}</p>
      @for (mistake of mistakes(); track mistake) {
        <p class="small">{{ mistake }}</p>
      }
      <details>
        <summary>{{ words().details }}</summary>
        <code>{{ problem().code }} {{ problem().traceId }}</code>
      </details>
      @if (problem().code === "auth.second-factor-needed") {
        <a href="/me/confirm" target="_blank" rel="noopener">{{ words().showFactor }}</a>
      }
      @if (canRetry()) {
        <button matButton="outlined" type="button" (click)="retry.emit()">{{ words().retry }}</button>
      }
    </div>
  `,
  styles: `
    .note {
      padding: 12px 16px;
      border: 1px solid var(--urgent);
      border-radius: 12px;
      background: var(--paper);
    }
    .small,
    details {
      color: var(--soft);
      font-size: 0.75rem;
    }
    summary {
      cursor: pointer;
    }
    button {
      margin-top: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProblemNote {
  readonly problem = input.required<Problem>();
  readonly canRetry = input(false);
  readonly retry = output();
  private readonly language = inject(LanguageChoice);
  protected readonly words = injectWords(uiWords);
  protected readonly sentence = computed(() => problemSentence(this.problem(), this.language.chosen()));
  protected readonly mistakes = computed(() => Object.values(this.problem().errors).flat());
}
