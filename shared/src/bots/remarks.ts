// Sentences about meetings, promises and the state of things, and answers to people.
import {
  FOLDERS_OF,
  type FolderKey,
  folderOf,
  liveDeals,
  type Message,
  othersThan,
  pairOf,
  ROLES,
  type Role,
  type Summit,
} from "../rules/index.ts";
import { pick } from "./dice.ts";
import { hasSubstance, whyNotMeet } from "./meetings.ts";
import { knownDeals } from "./memory.ts";
import type { Mind } from "./mind.ts";
import { openProposals } from "./proposals.ts";
import { hasSaid, type Said } from "./said.ts";
import { linesNow, linesOf } from "./talk.ts";

/** Invitations sent, accepted and refused. */
export function ofVisits(mind: Mind): Said | null {
  const { view, me } = mind;
  for (const other of othersThan(me)) {
    const folder = pairOf(me, other);
    for (const summits of [view.folders[folder]?.summits ?? {}, view.board.summits]) {
      for (const id in summits) {
        const summit = summits[id];
        const key = summit && isBetween(mind, summit, other) ? visitKey(mind, summit) : null;
        if (key !== null) return { folder, key, params: { s: id } };
      }
    }
  }
  return null;
}

/** An invitation of this round between the two; meetings that a clause booked speak for themselves. */
const isBetween = ({ me, round }: Mind, { host, guest, round: when, deal }: Summit, other: Role) =>
  when === round &&
  deal === null &&
  ((host === me && guest === other) || (host === other && guest === me));

function visitKey(mind: Mind, summit: Summit): string | null {
  const about = { s: summit.id };
  if (summit.host === mind.me) {
    return hasSaid(mind, "invite", about) ? null : `invite.${inviteTone(mind, summit)}`;
  }
  if (summit.status === "booked") return hasSaid(mind, "accept", about) ? null : "accept";
  if (summit.status !== "refused" || hasSaid(mind, "refuse", about)) return null;
  return `refuse.${whyNotMeet(mind, { ...summit, status: "invited" }) ?? "busy"}`;
}

function inviteTone(mind: Mind, { secret, host, guest }: Summit): string {
  if (secret) return "secret";
  if (hasSubstance(mind, host, guest)) return "signed";
  if (host !== "dprk" && guest !== "dprk") return "friend";
  return mind.view.board.met[pairOf(host, guest)] === 0 ? "first" : "again";
}

const ALL = folderOf(["china", "dprk", "us", "rok"]);

export function ofPlenary(mind: Mind): Said | null {
  const { view, me } = mind;
  const { called } = view.board.plenary;
  if (!called) return null;
  if (me === "china") {
    if (hasSaid(mind, "convene")) return null;
    return { folder: ALL, key: called.sixParty ? "convene.six" : "convene", params: {} };
  }
  const answer = view.hand.plenaryAnswer ?? null;
  const attend = answer?.attend ?? called.answers[me];
  if (attend === undefined || hasSaid(mind, "attend")) return null;
  return { folder: ALL, key: attend ? "attend.yes" : "attend.no", params: {} };
}

/** A person wrote to this seat: an answer, once a message, by one bot where several read it. */
export function ofPeople(mind: Mind): Said | null {
  const { view, me, round } = mind;
  for (const folder of FOLDERS_OF[me]) {
    const lines = linesNow(view.folders[folder]?.talk, round);
    const last = lines[lines.length - 1];
    if (!last || last.message.by === me || last.reason) continue;
    const own = lines.filter(
      ({ message, reason }) => message.by === me && reason?.key.startsWith("bots.reply"),
    );
    if (own.length >= 3 || last.question !== null) continue;
    const key = hasConfessed(mind, folder) ? replyKey(mind, folder, last.message) : "reply.reads";
    return { folder, key, params: {} };
  }
  return null;
}

/** Has this seat said in this channel, in whatever round, what it can read? */
const hasConfessed = ({ view, me }: Mind, folder: FolderKey): boolean =>
  linesOf(view.folders[folder]?.talk).some(
    ({ message, reason }) => message.by === me && reason?.key.startsWith("bots.reply.reads"),
  );

function replyKey(mind: Mind, folder: FolderKey, { by }: Message): string {
  const { view, me } = mind;
  if (folder.split("+").length > 2) return "reply.noted";
  const open = openProposals(view).some(
    ({ folder: at, proposal }) => at === folder && proposal.by === me,
  );
  if (open) return "reply.draft";
  const bound = liveDeals(view).some(({ parties }) => parties.includes(me) && parties.includes(by));
  return bound && mind.dice("reply", mind.round) < 0.4 ? "reply.promise" : "reply.paper";
}

/** To a partner: a rebuke after a broken promise, thanks now and then for a kept one. */
export function ofPromises(mind: Mind): Said | null {
  const { view, me, memory, round, dice } = mind;
  for (const other of othersThan(me)) {
    const folder = pairOf(me, other);
    const partner = Object.values(view.board.deals).some(
      ({ parties }) => parties.includes(me) && parties.includes(other),
    );
    if (!partner) continue;
    if (fell(mind, other) && !hasSaid(mind, "rebuke", { role: other })) {
      return { folder, key: rebukeKey(mind, other), params: { role: other } };
    }
    // Nobody praises faith who was found without it.
    const kept = memory.kept[other] > 0 && memory.breaches[other] + memory.breaches[me] === 0;
    if (kept && dice("thanks", round, other) < 0.07 && !hasSaid(mind, "thanks", { role: other })) {
      return { folder, key: "thanks", params: { role: other } };
    }
  }
  return null;
}

/** Was the role found out, or did it break a promise in the open, in the last round? */
const fell = ({ memory, round }: Mind, role: Role): boolean =>
  round > 1 && memory.lastBreach[role] === round - 1;

/** Among two who both fell nobody is righteous; who broke another's text is told so in another way. */
function rebukeKey(mind: Mind, other: Role): string {
  if (fell(mind, mind.me)) return "rebuke.even";
  const ours = knownDeals(mind.view).some(
    ({ parties, clauses }) =>
      parties.includes(mind.me) &&
      Object.values(clauses).some(({ owner, ledger }) => {
        const mark = owner === other ? ledger[mind.round - 1] : undefined;
        return mark === "broken" || mark === "caught";
      }),
  );
  return ours ? "rebuke" : "rebuke.seen";
}

/** Everybody else is done, and one party has not answered a text under this seat's name: a reminder, now and then. */
export function ofWaiting(mind: Mind): Said | null {
  const { view, me, round, dice } = mind;
  const { ready } = view.board;
  const late = othersThan(me).filter((role) => !ready[role]);
  const [one] = late;
  if (!one || late.length > 1 || !ready[me] || dice("nudge", round) > 0.4) return null;
  const waits = openProposals(view).find(({ proposal }) =>
    Object.values(proposal.versions).some(
      ({ by, signed, declined, withdrawn }) =>
        by === me &&
        !withdrawn &&
        signed.includes(me) &&
        proposal.parties.includes(one) &&
        !signed.includes(one) &&
        declined.length === 0,
    ),
  );
  if (!waits || hasSaid(mind, "nudge")) return null;
  return { folder: waits.folder, key: "nudge", params: { p: waits.proposal.id } };
}

/** A greeting in the first round, later now and then a remark on how things stand. */
export function ofTheRound(mind: Mind): Said | null {
  const { round, dice, style, me } = mind;
  if (round === 1) {
    if (hasSaid(mind, "hello")) return null;
    return { folder: ALL, key: `hello.${style.id}`, params: {} };
  }
  if (dice("chat", round) > 0.55 || hasSaid(mind, "chat")) return null;
  const mood = moodOf(mind);
  return mood === undefined ? null : { folder: ALL, key: `chat.${me}.${mood}`, params: {} };
}

function moodOf(mind: Mind): string | undefined {
  const { view, me, memory, round, left, dice } = mind;
  const { board } = view;
  if (fell(mind, me)) return "caught";
  if (othersThan(me).some((role) => fell(mind, role))) return "breach";
  const deals = Object.values(board.deals).filter(({ status }) => status === "live");
  const broken = ROLES.some((role) => memory.breaches[role] > 0);
  const moods: string[] = [];
  if (board.dials.tension >= 60) moods.push("tense", "tense");
  if (board.dials.tension <= 30) moods.push("calm");
  if (deals.length === 0) moods.push("idle");
  else if (!deals.some(({ parties }) => parties.includes(me))) moods.push("alone", "alone");
  else if (!broken) moods.push("works");
  if (left <= 2) moods.push("late");
  return pick(moods, dice("mood", round));
}
