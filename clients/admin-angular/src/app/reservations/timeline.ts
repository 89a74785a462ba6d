import { ChangeDetectionStrategy, Component, inject, input } from "@angular/core";
import { actorName, useCaseName } from "../platform/audit/audit-words";
import { changesOf } from "../platform/audit/changes";
import { LanguageChoice, injectWords } from "../platform/i18n/language";
import { clock, moment } from "../platform/time/format";
import type { Case } from "./reservations-api";
import { reservationWords } from "./words";

type Entry = Case["timeline"][number];

/** What happened to a reservation and its money, the oldest first. */
@Component({
  selector: "pg-timeline",
  template: `
    <section class="card" aria-labelledby="timeline">
      <h2 id="timeline">{{ words().timeline }}</h2>
      <ol class="timeline">
        @for (entry of entries(); track entry.id) {
          <li>
            <span class="soft"
              ><time [attr.datetime]="entry.at">{{ at(entry) }}</time> · {{ who(entry) }}
              @if (entry.address; as address) {
                · {{ words().from(address) }}
              }
            </span>
            <strong>{{ what(entry) }}</strong>
            <span>{{ changes(entry) }}</span>
            <details>
              <summary>{{ words().trace }}</summary>
              <code>{{ entry.traceId }}</code>
            </details>
          </li>
        }
      </ol>
    </section>
  `,
  styleUrl: "./reservations.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Timeline {
  readonly entries = input.required<readonly Entry[]>();

  private readonly language = inject(LanguageChoice);
  protected readonly words = injectWords(reservationWords);

  protected at({ at }: Entry): string {
    return `${moment(at, this.language.chosen())}${clock(at).slice(5)}`;
  }

  protected who({ actorKind, actorId }: Entry): string {
    return actorName(actorKind, actorId, this.language.chosen());
  }

  protected what({ useCase }: Entry): string {
    return useCaseName(useCase, this.language.chosen());
  }

  protected changes({ changes }: Entry): string {
    return changesOf(changes, this.language.chosen());
  }
}
