// The instructor's acts: commands like any other, told as what they are (SPEC instructor-door).
import type { Hold } from "./actions.ts";
import { dropSignatures } from "./binding.ts";
import { holdClock, setClock, standing } from "./clock.ts";
import type { Dial } from "./dials.ts";
import { applyEffects } from "./effects.ts";
import { finish } from "./finish.ts";
import type { InstructorAct } from "./instructor.ts";
import { giveNotice } from "./notices.ts";
import { endPhase, enterOver } from "./phases.ts";
import { ROLES } from "./roles.ts";
import { put, type Transaction } from "./transaction.ts";

type Of<T extends InstructorAct["type"]> = Extract<InstructorAct, { readonly type: T }>;

/** Everything but a roll back. The act is allowed: `whyNotInstructor` was asked. */
export function decideInstructor(tx: Transaction, action: InstructorAct | Hold, at: number) {
  switch (action.type) {
    case "pause":
    case "resume":
    case "extend":
      return holdClock(tx, action, { by: "instructor", at });
    case "endPhase":
      return cutPhase(tx, at);
    case "endMatch":
      return cutMatch(tx, at);
    case "notice": {
      const { to, voice, title = "", text } = action;
      const words = { kind: "notice", voice, title: title.trim(), text: text.trim(), at } as const;
      return giveNotice(tx, to, words);
    }
    case "inject":
      return inject(tx, action, at);
    case "lockTalk":
      return lockTalk(tx, action.locked);
    case "standIn":
      return standIn(tx, action, at);
    case "changeDelegate":
      return changeDelegate(tx, action);
    case "rollBack":
    case "undoRollBack":
      throw new Error("a roll back is decided by decideRollBack");
  }
}

/** As the clock would end it. Where the clock stands it stands in the next phase too, with that phase's full time. */
function cutPhase(tx: Transaction, at: number): void {
  const { round, phase, clock } = tx.state().board;
  tx.emit("all", { type: "phaseCutShort", round, phase });
  endPhase(tx, at);
  const { board } = tx.state();
  if (!clock.paused || board.phase === "over") return;
  const { deadlineAt } = board.clock;
  const left = deadlineAt === null ? null : deadlineAt - at;
  setClock(tx, standing(left), { why: "paused", by: "instructor" });
}

/** The match ends as it stands, by the tests of a last round. */
function cutMatch(tx: Transaction, at: number): void {
  const { round, phase } = tx.state().board;
  tx.emit("all", { type: "matchCutShort", round, phase });
  finish(tx, null);
  enterOver(tx, at);
}

/** A public card moves dials as the news does, and may cost a signature its ground; a private one is words. */
function inject(tx: Transaction, action: Of<"inject">, at: number): void {
  const title = action.headline.trim();
  const words = { kind: "inject", voice: "world", title, text: action.text.trim(), at } as const;
  giveNotice(tx, action.to, words);
  const dials = Object.keys(action.dials) as (keyof typeof action.dials)[];
  const moves = dials.filter((dial) => action.dials[dial]);
  if (moves.length === 0) return;
  const effects: Partial<Record<Dial, number>> = {};
  for (const dial of moves) effects[dial] = action.dials[dial] ?? 0;
  applyEffects(tx, "news", [{ cause: { kind: "instructor", headline: title }, effects }]);
  dropSignatures(tx, ROLES);
}

function lockTalk(tx: Transaction, locked: boolean): void {
  tx.emit("all", { type: "talkLockSet", locked }, [
    put(["board", "talkLocked"], locked ? true : undefined),
  ]);
}

/** Everybody sees who is stood in for; those who are back find a note in their hand. */
function standIn(tx: Transaction, { role, on, note = "" }: Of<"standIn">, at: number): void {
  const { round, phase, standIns } = tx.state().board;
  const now = { round, phase };
  const since = on ? now : (standIns?.[role] ?? now);
  tx.emit("all", { type: "standInSet", role, on, since }, [
    put(["board", "standIns", role], on ? now : undefined),
  ]);
  if (on) return;
  const words = { kind: "handBack", voice: "instructor", title: "", text: note.trim() } as const;
  giveNotice(tx, [role], { ...words, at, since });
}

function changeDelegate(tx: Transaction, { role, name, kind }: Of<"changeDelegate">): void {
  const delegate = { name: name === null ? null : name.trim(), kind };
  tx.emit("all", { type: "delegateChanged", role, ...delegate }, [
    put(["board", "delegates", role], delegate),
  ]);
  const { phase, ready } = tx.state().board;
  if (kind !== "person" || !ready[role] || (phase !== "briefing" && phase !== "talks")) return;
  // Whoever takes a seat over has not said yet that they are done.
  tx.emit("all", { type: "readied", role, ready: false }, [put(["board", "ready", role], false)]);
}
