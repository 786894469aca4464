// What there is to see, as plain data: a pure function of the view, the lobby and the log. No words, no pixels.
import type { LobbyView, LogEntry, SeatView } from "@freeze/shared/net";
import {
  type Board,
  type ByRole,
  type CardId,
  type ClauseCode,
  clausesOf,
  type Deal,
  type DealClause,
  FOLDERS,
  type FolderKey,
  isDue,
  liveDeals,
  membersOf,
  type NewsId,
  PAIRS,
  type Pair,
  type Role,
  type Step,
  type Summit,
  summitsOf,
  type TrustLevel,
  type View,
  whenOf,
} from "@freeze/shared/rules";
import { SIDELINED_BELOW } from "../theme.ts";
import { type Stage, stageOf } from "./stage.ts";

/** What a delegation is doing; `none` when the match is over. */
export type PlateStatus =
  | "ready"
  | "reading"
  | "drafting"
  | "deciding"
  | "thinking"
  | "absent"
  | "none";

export interface PlatePicture {
  readonly role: Role;
  readonly seat: SeatView | null;
  readonly you: boolean;
  readonly status: PlateStatus;
  /** 0-100: the light on the plate. */
  readonly voice: number;
  readonly sidelined: boolean;
}

/** Two dials of 0-5; the lower one bites, as far as the viewer knows. */
export interface DialsPicture {
  readonly sanctions: number;
  readonly enforcement: number;
  /** China alone knows it; null for all others, or if it equals the public one. */
  readonly trueEnforcement: number | null;
  readonly bite: number;
  readonly lit: "sanctions" | "enforcement" | "both";
}

/** A clause in force that stills something: frost on the land of its owner, or on the drills. */
export interface FreezePicture {
  readonly deal: string;
  readonly clause: string;
  readonly role: Role;
  readonly code: "TF" | "FF" | "DM" | "LR" | "DP" | "IN";
  /** Rounds it still runs, this one included; null: open. */
  readonly roundsLeft: number | null;
  readonly secret: boolean;
}

/** Something that flows to or presses on the DPRK. */
export interface FlowPicture {
  readonly id: string;
  readonly kind: "sanctions" | "aid";
  readonly what: "sanctions" | "SUP" | "IK" | "fuel" | "aid" | "project" | "exemption";
  readonly from: Role;
  /** 0-5 for sanctions, 1-3 for aid: how broad it is drawn. */
  readonly strength: number;
  readonly deal: string | null;
  readonly secret: boolean;
}

export interface TalkPicture {
  readonly folder: FolderKey;
  readonly members: readonly Role[];
  readonly count: number;
}

export interface Picture {
  readonly round: number;
  readonly phase: Board["phase"];
  readonly plates: ByRole<PlatePicture>;
  /** 0-100. */
  readonly tension: number;
  readonly dials: DialsPicture;
  readonly threads: Readonly<Record<Pair, TrustLevel>>;
  readonly freezes: readonly FreezePicture[];
  readonly flows: readonly FlowPicture[];
  readonly talks: readonly TalkPicture[];
  /** Summits booked, held or cancelled in this round, and booked for later ones. */
  readonly summits: readonly Summit[];
  readonly drill: Board["drill"];
  readonly news: { readonly id: NewsId; readonly large: boolean } | null;
  readonly stage: Stage;
}

/**
 * The picture of a view. `lobby` names the delegates; without it the plates bear no names. `step`: the step of
 * Resolution that is being told, null for all of them at once.
 */
export function pictureOf(
  view: View,
  lobby: LobbyView | null,
  log: readonly LogEntry[] = [],
  step: Step | null = null,
): Picture {
  const { board } = view;
  return {
    round: board.round,
    phase: board.phase,
    plates: {
      china: plateOf(view, lobby, "china"),
      dprk: plateOf(view, lobby, "dprk"),
      us: plateOf(view, lobby, "us"),
      rok: plateOf(view, lobby, "rok"),
    },
    tension: board.dials.tension,
    dials: dialsOf(view),
    threads: Object.fromEntries(PAIRS.map((pair) => [pair, board.levels[pair]])) as Readonly<
      Record<Pair, TrustLevel>
    >,
    freezes: freezesOf(view),
    flows: flowsOf(view),
    talks: talksOf(board),
    summits: shownSummits(view),
    drill: board.drill,
    news: board.news && { id: board.news.id, large: board.phase === "briefing" },
    stage: stageOf(view, log, step),
  };
}

function plateOf(view: View, lobby: LobbyView | null, role: Role): PlatePicture {
  const { board } = view;
  const seat = lobby?.seats[role] ?? null;
  const voice = board.dials[`voice.${role}`];
  return {
    role,
    seat,
    you: view.viewer === role,
    status: statusOf(board, seat, role),
    voice,
    sidelined: voice < SIDELINED_BELOW,
  };
}

function statusOf(board: Board, seat: SeatView | null, role: Role): PlateStatus {
  if (board.phase === "over") return "none";
  const away = seat && (seat.kind === "empty" || (seat.kind === "person" && !seat.connected));
  if (away) return "absent";
  if (board.ready[role]) return "ready";
  return seat?.kind === "bot" ? "thinking" : BUSY[board.phase];
}

/** What a delegation that is not ready does in each phase. */
const BUSY: Readonly<Record<Board["phase"], PlateStatus>> = {
  briefing: "reading",
  talks: "drafting",
  orders: "drafting",
  resolution: "reading",
  crisis: "deciding",
  communique: "reading",
  over: "none",
};

/** The bite as the viewer may know it: China by its own counter, the DPRK by what it feels, others by the public dials. */
export function dialsOf(view: View): DialsPicture {
  const { sanctions, enforcement } = view.board.dials;
  const known = view.hand?.dials.trueEnforcement ?? enforcement;
  const bite = view.hand?.bite ?? Math.min(sanctions, known);
  const lit = sanctions === known ? "both" : sanctions < known ? "sanctions" : "enforcement";
  return {
    sanctions,
    enforcement,
    trueEnforcement: known === enforcement ? null : known,
    bite,
    lit: bite < Math.min(sanctions, known) ? "enforcement" : lit,
  };
}

const FROZEN: readonly ClauseCode[] = ["TF", "FF", "DM", "LR", "DP", "IN"];

function freezesOf(view: View): readonly FreezePicture[] {
  return dueClauses(view)
    .filter(({ clause }) => FROZEN.includes(clause.code))
    .map(({ deal, clause }) => ({
      deal: deal.id,
      clause: clause.id,
      role: clause.owner,
      code: clause.code as FreezePicture["code"],
      roundsLeft: clause.until === null ? null : clause.until - view.board.round + 1,
      secret: deal.secret,
    }));
}

function flowsOf(view: View): readonly FlowPicture[] {
  const { board } = view;
  const flows: FlowPicture[] = [];
  if (board.dials.sanctions > 0) {
    const strength = board.dials.sanctions;
    flows.push({ ...flow("sanctions", "us"), kind: "sanctions", strength });
  }
  for (const { deal, clause } of dueClauses(view)) {
    if (clause.code !== "SUP" && clause.code !== "IK") continue;
    flows.push({
      ...flow(clause.code, clause.owner),
      id: `${deal.id}.${clause.id}`,
      deal: deal.id,
      secret: deal.secret,
    });
  }
  for (const play of board.lastCards) {
    const what = AID_CARDS[play.card];
    if (what) flows.push(flow(what, play.role));
  }
  return flows;
}

const AID_CARDS: Readonly<Partial<Record<CardId, FlowPicture["what"]>>> = {
  fuel: "fuel",
  aid: "aid",
  project: "project",
  exemption: "exemption",
};
const flow = (what: FlowPicture["what"], from: Role): FlowPicture => ({
  id: what,
  kind: "aid",
  what,
  from,
  strength: what === "fuel" || what === "project" ? 2 : 1,
  deal: null,
  secret: false,
});

function dueClauses(view: View): readonly { deal: Deal; clause: DealClause }[] {
  const when = whenOf(view.board);
  return liveDeals(view).flatMap((deal) =>
    clausesOf(deal)
      .filter((clause) => isDue(deal, clause, when))
      .map((clause) => ({ deal, clause })),
  );
}

function talksOf(board: Board): readonly TalkPicture[] {
  return FOLDERS.map((folder) => {
    const { messages, offers } = board.talks[folder];
    return { folder, members: membersOf(folder), count: messages + offers };
  }).filter((talk) => talk.count > 0);
}

const shownSummits = (view: View): readonly Summit[] =>
  summitsOf(view).filter((summit) => isShown(summit, view.board.round));

function isShown({ status, round }: Summit, now: number): boolean {
  switch (status) {
    case "invited":
    case "booked":
      return round >= now;
    case "held":
    case "cancelled":
    case "refused":
      return round === now;
    case "lapsed":
      return false;
  }
}
