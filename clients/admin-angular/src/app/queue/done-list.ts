import { ChangeDetectionStrategy, Component, computed, inject, input, output } from "@angular/core";
import type { Problem } from "../platform/api/problem";
import { useCaseName } from "../platform/audit/audit-words";
import { changesOf } from "../platform/audit/changes";
import { LanguageChoice, injectWords } from "../platform/i18n/language";
import { clock } from "../platform/time/format";
import { ProblemNote } from "../platform/ui/problem-note";
import type { Done } from "./queue-api";
import { queueWords } from "./words";

/** What operators did to the room and its session, the newest first. */
@Component({
  selector: "pg-done-list",
  imports: [ProblemNote],
  template: `
    <section class="card" aria-labelledby="done">
      <h2 id="done">{{ words().history }}</h2>
      @if (problem(); as refused) {
        <pg-problem-note [problem]="refused" [canRetry]="true" (retry)="retry.emit()" />
      }
      @if (done(); as entries) {
        <ol>
          @for (entry of entries; track entry.id) {
            <li>
              <time [attr.datetime]="entry.at">{{ clock(entry.at) }}</time>
              <strong>{{ what(entry) }}</strong>
              <span>{{ who(entry) }}</span>
              <span class="soft">{{ changes(entry.changes) }}</span>
            </li>
          } @empty {
            <li class="soft">{{ words().noHistory }}</li>
          }
        </ol>
      }
    </section>
  `,
  styles: `
    h2 {
      font-size: 1rem;
    }
    ol {
      margin-top: 8px;
      padding: 0;
      list-style: none;
      font-size: 0.875rem;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      padding: 4px 0;
      border-top: 1px solid var(--line);
    }
    .soft {
      color: var(--soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoneList {
  readonly done = input<readonly Done[]>();
  readonly problem = input<Problem>();
  readonly retry = output();
  private readonly language = inject(LanguageChoice);
  private readonly all = injectWords(queueWords);
  protected readonly words = computed(() => this.all().room);
  protected readonly clock = clock;
  protected readonly changes = (changes: string | null) => changesOf(changes, this.language.chosen());

  protected what({ useCase }: Done): string {
    return useCaseName(useCase, this.language.chosen());
  }

  protected who(entry: Done): string {
    return entry.actorKind === "System" ? this.words().system : this.words().operator(entry.actorId ?? "");
  }
}
