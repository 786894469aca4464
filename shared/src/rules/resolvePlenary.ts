// Resolution, step "plenary": a session in Beijing, and its Six-Party form (SPEC plenary-held, six-party).
import type { Effects } from "./dials.ts";
import { applyEffects, type Item } from "./effects.ts";
import { PLENARY, PLENARY_QUORUM, SIX_PARTY } from "./numbers.ts";
import { chance } from "./rng.ts";
import { othersThan, type Role } from "./roles.ts";
import { plus, type RoundWork, voice } from "./round.ts";
import { put } from "./transaction.ts";

export function resolvePlenary(work: RoundWork): void {
  const { tx } = work;
  const { board, hands } = tx.state();
  const { called } = board.plenary;
  if (!called) return;
  const guests = othersThan("china");
  const attended = guests.filter(
    (role) => called.answers[role] ?? hands[role].plenaryAnswer?.attend ?? false,
  );
  const held = attended.length >= PLENARY_QUORUM;
  const sixParty =
    called.sixParty &&
    attended.length === guests.length &&
    guests.every((role) => hands[role].plenaryAnswer?.sixParty === true);
  const writes = held
    ? [
        put(["board", "plenary", "held"], board.plenary.held + 1),
        put(["board", "plenary", "sixPartyHeld"], board.plenary.sixPartyHeld + (sixParty ? 1 : 0)),
      ]
    : [];
  tx.emit("all", { type: "plenaryHeld", sixParty, attended, held }, writes);
  if (held) work.attended.push(...attended);
  applyEffects(tx, "plenary", held ? session(work, attended, sixParty) : failed());
}

const failed = (): readonly Item[] => [
  { cause: { kind: "plenary", sixParty: false }, effects: voice("china", PLENARY.failed) },
];

function session(work: RoundWork, attended: readonly Role[], sixParty: boolean): readonly Item[] {
  const pay = sixParty ? SIX_PARTY : PLENARY;
  const effects = plus(
    PLENARY.all,
    voice("china", pay.host),
    ...attended.map((role) => voice(role, pay.attendee)),
    attended.includes("dprk") ? PLENARY.dprk : {},
    attended.includes("us") ? PLENARY.us : {},
  );
  const items: Item[] = [{ cause: { kind: "plenary", sixParty }, effects }];
  return sixParty ? [...items, japan(work), russia()] : items;
}

/** Played by chance: Tokyo raises the abductions unless somebody has come home. */
function japan(work: RoundWork): Item {
  const released = (work.tx.state().board.played.release ?? 0) > 0;
  const abductions =
    !released && chance(work.seed, SIX_PARTY.abductionsPercent, "japan", work.round);
  const effects: Effects = abductions ? SIX_PARTY.abductions : SIX_PARTY.japan;
  return { cause: { kind: "japan", abductions }, effects };
}

const russia = (): Item => ({ cause: { kind: "russia" }, effects: SIX_PARTY.russia });
