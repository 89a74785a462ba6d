import { TestBed, type ComponentFixture } from "@angular/core/testing";
import { MatDialog } from "@angular/material/dialog";
import { of, throwError } from "rxjs";
import { Problem } from "../platform/api/problem";
import { Levers } from "./levers";
import { QueueApi, type Room } from "./queue-api";
import { aRoom } from "./room.fixture";

describe("the levers", () => {
  const api = { command: vi.fn(), override: vi.fn() };
  const dialog = { open: vi.fn() };
  let fixture: ComponentFixture<Levers>;
  let steered: Room[];

  async function show(room: Room): Promise<void> {
    fixture.componentRef.setInput("room", room);
    await fixture.whenStable();
  }

  const page = () => fixture.nativeElement as HTMLElement;

  async function press(name: string): Promise<void> {
    const buttons = [...page().querySelectorAll("button")];
    buttons.find((button) => button.textContent?.trim() === name)?.click();
    await fixture.whenStable();
  }

  beforeEach(async () => {
    vi.resetAllMocks();
    steered = [];
    TestBed.configureTestingModule({
      providers: [
        { provide: QueueApi, useValue: api },
        { provide: MatDialog, useValue: dialog },
      ],
    });
    fixture = TestBed.createComponent(Levers);
    fixture.componentInstance.steered.subscribe((room) => steered.push(room));
    await show(aRoom());
  });

  it("pause at one press, and tell at once how the room is", async () => {
    api.command.mockReturnValue(of(aRoom({ paused: true })));
    await press("일시정지");
    expect(api.command).toHaveBeenCalledExactlyOnceWith(7, "pause");
    expect(steered).toEqual([aRoom({ paused: true })]);
  });

  it("do not drain before the word was typed", async () => {
    dialog.open.mockReturnValue({ afterClosed: () => of(undefined) });
    await press("신규 중단");
    expect(api.command).not.toHaveBeenCalled();

    dialog.open.mockReturnValue({ afterClosed: () => of(true) });
    api.command.mockReturnValue(of(aRoom({ draining: true })));
    await press("신규 중단");
    expect(api.command).toHaveBeenCalledExactlyOnceWith(7, "drain");
  });

  it("say what was refused, and can be used again", async () => {
    api.command.mockReturnValue(throwError(() => new Problem("conflict", 409)));
    await press("일시정지");
    expect(page().querySelector("[role=alert]")?.textContent).toContain("다른 사람이 방금 먼저 바꿨어요");
    expect(page().querySelector("button")?.disabled).toBe(false);
  });

  it("keep what is being typed while the room moves, and drop it when somebody else set it", async () => {
    const rate = page().querySelector("input") as HTMLInputElement;
    rate.value = "12";
    rate.dispatchEvent(new Event("input"));
    await show(aRoom({ waiting: 99 }));
    expect(rate.value).toBe("12");
    await show(aRoom({ rateOverride: 30 }));
    expect(rate.value).toBe("30");
  });

  it("offer to go on where the room is paused", async () => {
    await show(aRoom({ paused: true }));
    api.command.mockReturnValue(of(aRoom()));
    await press("다시 시작");
    expect(api.command).toHaveBeenCalledExactlyOnceWith(7, "resume");
  });
});
