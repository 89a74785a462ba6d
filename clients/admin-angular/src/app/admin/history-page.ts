import { ChangeDetectionStrategy, Component, computed, inject, input } from "@angular/core";
import { rxResource } from "@angular/core/rxjs-interop";
import { MatButtonModule } from "@angular/material/button";
import { RouterLink } from "@angular/router";
import type { components } from "@pickgo/api";
import { Api } from "../platform/api/api";
import { toProblem } from "../platform/api/problem";
import { actorName, useCaseName } from "../platform/audit/audit-words";
import { changesOf } from "../platform/audit/changes";
import { LanguageChoice, injectWords } from "../platform/i18n/language";
import { clock, moment } from "../platform/time/format";
import { PageHead } from "../platform/ui/page-head";
import { Pager, pageOf } from "../platform/ui/pager";
import { ProblemNote } from "../platform/ui/problem-note";
import { uiWords } from "../platform/ui/words";
import { historyWords } from "./words";

type Schemas = components["schemas"];
type Entry = Schemas["AuditEntryView"];

/** The audit trail. What is filtered by stands in the address, so that it can be kept and sent. */
@Component({
  selector: "pg-history-page",
  imports: [MatButtonModule, PageHead, Pager, ProblemNote, RouterLink],
  templateUrl: "./history-page.html",
  styleUrl: "./history-page.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HistoryPage {
  readonly kind = input<string>();
  readonly page = input(1, { transform: pageOf });

  private readonly api = inject(Api);
  private readonly language = inject(LanguageChoice);
  protected readonly words = injectWords(historyWords);
  protected readonly common = injectWords(uiWords);
  protected readonly kinds = computed(() => Object.entries(this.words().kinds));
  protected readonly entries = rxResource({
    params: () => ({ kind: this.kind(), page: this.page() }),
    stream: ({ params: { kind, page } }) =>
      this.api.get<Schemas["PageOfAuditEntryView"]>("/admin/audit", {
        page,
        size: 50,
        ...(kind ? { subjectKind: kind } : {}),
      }),
  });
  protected readonly problem = computed(() => {
    const error = this.entries.error();
    return error ? toProblem(error) : undefined;
  });
  protected readonly changes = (changes: string | null) => changesOf(changes, this.language.chosen());

  protected what({ useCase }: Entry): string {
    return useCaseName(useCase, this.language.chosen());
  }

  /** With the seconds: here they matter. */
  protected at(entry: Entry): string {
    return `${moment(entry.at, this.language.chosen())}${clock(entry.at).slice(5)}`;
  }

  protected who({ actorKind, actorId }: Entry): string {
    return actorName(actorKind, actorId, this.language.chosen());
  }

  protected subject({ subjectKind, subjectId }: Entry): string {
    return `${this.words().kinds[subjectKind] ?? subjectKind} ${subjectId}`;
  }
}
