import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  numberAttribute,
  signal,
} from "@angular/core";
import { toSignal } from "@angular/core/rxjs-interop";
import { RouterLink } from "@angular/router";
import { interval, map, tap } from "rxjs";
import { injectPolled } from "../platform/api/polled";
import { LanguageChoice, injectWords } from "../platform/i18n/language";
import { clock, figure, moment, rate, showing } from "../platform/time/format";
import { PageHead } from "../platform/ui/page-head";
import { ProblemNote } from "../platform/ui/problem-note";
import { Sparkline } from "../platform/ui/sparkline";
import { uiWords } from "../platform/ui/words";
import { DoneList } from "./done-list";
import { Levers } from "./levers";
import { QueueApi, type Room } from "./queue-api";
import { RateChart } from "./rate-chart";
import { RoomMemory, type Sample } from "./room-memory";
import { reasonOf } from "./room-reason";
import { queueWords } from "./words";

const ROOM_EVERY_MS = 1500;
const HISTORY_EVERY_MS = 10_000;
/** From here on a value is called old. */
const STALE_SECONDS = 6;

/** One session's waiting room: how it is, why, and what can be done. Readable from two metres, and dark unless somebody chose light. */
@Component({
  selector: "pg-control-room",
  imports: [DoneList, Levers, PageHead, ProblemNote, RateChart, RouterLink, Sparkline],
  templateUrl: "./control-room.html",
  styleUrl: "./control-room.scss",
  host: { class: "dark-room" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ControlRoom {
  readonly id = input.required({ transform: numberAttribute });

  private readonly api = inject(QueueApi);
  private readonly memory = inject(RoomMemory);
  private readonly language = inject(LanguageChoice);
  protected readonly words = computed(() => this.all().room);
  protected readonly all = injectWords(queueWords);
  protected readonly common = injectWords(uiWords);
  protected readonly samples = signal<readonly Sample[]>([]);
  protected readonly room = injectPolled(
    () => this.api.room(this.id()).pipe(tap((room) => this.note(room))),
    ROOM_EVERY_MS,
  );
  protected readonly history = injectPolled(() => this.api.history(this.id()), HISTORY_EVERY_MS);
  private readonly now = toSignal(interval(1000).pipe(map(() => Date.now())), { initialValue: Date.now() });

  /** Seconds since the newest value; zero while that is young. */
  protected readonly age = computed(() => {
    const seconds = Math.round((this.now() - (this.room.at() ?? this.now())) / 1000);
    return seconds >= STALE_SECONDS ? seconds : 0;
  });
  protected readonly why = computed(() => {
    const room = this.room.value();
    if (!room) return "";
    const reason = reasonOf(room);
    const { why, policies } = this.words();
    return reason === "policy" ? why.policy(policies[room.policy]) : why[reason];
  });
  protected readonly series = computed(() => ({
    waiting: this.samples().map((sample) => sample.waiting),
    inside: this.samples().map((sample) => sample.inside),
    admitted: this.samples().map((sample) => sample.admitted),
    allowed: this.samples().map((sample) => sample.allowed),
  }));

  protected readonly figure = figure;
  protected readonly rate = rate;
  protected readonly clock = clock;
  protected readonly showing = (session: Parameters<typeof showing>[0]) => showing(session, this.language.chosen());
  protected readonly moment = (instant: string) => moment(instant, this.language.chosen());

  constructor() {
    // The router keeps the page when the address names another session: what was seen of the one before is not its.
    effect(() => {
      this.samples.set(this.memory.of(this.id()));
      this.room.refresh();
      this.history.refresh();
    });
  }

  protected steered(room: Room): void {
    this.room.set(room);
    this.note(room);
    this.history.refresh();
  }

  private note(room: Room): void {
    this.samples.set(this.memory.note(room, Date.now()));
  }
}
