// A saved game as a table: the second adapter beside the live room. The cursor is a signal; views follow it.
import type { LobbyView, Me, Reply, SeatView } from "@freeze/shared/net";
import { type ByRole, ROLES, type Role } from "@freeze/shared/rules";
import { openReplay, type Replay, type ReplayViewer, type Save } from "@freeze/shared/save";
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { lang, t } from "./language.ts";
import type { TableSource } from "./source.ts";

export interface ReplayTable extends TableSource {
  readonly replay: Replay;
  /** The frame shown, from 0. */
  readonly at: Signal<number>;
  /** Whose eyes. */
  readonly as: Signal<ReplayViewer>;
  /** Frames in which these eyes saw something happen, the first one included. */
  readonly stops: ReadonlySignal<readonly number[]>;
}

/** Where to begin: a frame and a viewer of a link, both possibly wrong. */
export interface ReplayStart {
  readonly at: number | null;
  readonly as: string | null;
}

export function openReplayTable(save: Save, start: ReplayStart): ReplayTable {
  const replay = openReplay(save);
  const wished = replay.viewers.find((viewer) => viewer === start.as);
  const as = signal<ReplayViewer>(wished ?? usualViewer(replay));
  const at = signal(clamp(start.at ?? 0, replay));
  const me = computed<Me>(() => ({
    name: "",
    role: ROLES.find((role) => role === as.value) ?? null,
    host: false,
    head: true,
    lang: lang.value,
  }));
  return {
    mode: "replay",
    replay,
    at,
    as,
    stops: computed(() => stopsOf(replay, as.value)),
    view: computed(() => replay.frame(at.value, as.value)),
    log: computed(() => replay.log(at.value, as.value)),
    lobby: signal(lobbyOf(replay)),
    me,
    connection: signal("online"),
    outbox: signal([]),
    serverNow: () => replay.at(at.peek()),
    act: async () => refused(),
  };
}

export const clamp = (step: number, { length }: Pick<Replay, "length">): number =>
  Math.min(Math.max(0, Math.trunc(step)), length - 1);

/** The next frame in which something is seen to happen; the last frame of all after the last one. */
export const stopAfter = (stops: readonly number[], at: number, length: number): number =>
  stops.find((stop) => stop > at) ?? length - 1;

export const stopBefore = (stops: readonly number[], at: number): number =>
  stops.findLast((stop) => stop < at) ?? 0;

/** A finished history is opened with all its secrets; a delegate's save with the delegate's eyes. */
const usualViewer = ({ viewers }: Replay): ReplayViewer =>
  viewers.find((viewer) => viewer === "all") ?? viewers[0] ?? "public";

function stopsOf(replay: Replay, viewer: ReplayViewer): readonly number[] {
  const frames = Array.from({ length: replay.length }, (_, step) => step);
  return frames.filter((step) => step === 0 || replay.events(step, viewer).length > 0);
}

function lobbyOf({ header }: Replay): LobbyView {
  const seatOf = (role: Role): SeatView => {
    const { kind, name, temperament, strength = "" } = header.seats[role];
    return {
      role,
      kind,
      name,
      temperament: temperament as SeatView["temperament"],
      strength: strength as SeatView["strength"],
      connected: true,
      ready: true,
    };
  };
  const seats = Object.fromEntries(ROLES.map((role) => [role, seatOf(role)]));
  return {
    code: header.code,
    stage: "playing",
    scenario: header.scenario as LobbyView["scenario"],
    layout: header.layout as LobbyView["layout"],
    ruleset: header.ruleset as LobbyView["ruleset"],
    seats: seats as unknown as ByRole<SeatView>,
    spectators: 0,
    seminar: "",
  };
}

const refused = (): Reply => ({
  ok: false,
  refusal: { code: "matchOver", params: {} },
  sentence: t("replay.noActs"),
});
