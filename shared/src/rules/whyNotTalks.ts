import type { Action, Refusal } from "./actions.ts";
import { excludes } from "./clauses.ts";
import type { Proposal, Terms, Version } from "./deals.ts";
import { attends, canVisit, diaryTaken, otherOf } from "./diary.ts";
import { clausesOf, isOwed, isParty, liveDeals, sameUndertaking, whenOf } from "./due.ts";
import { kept } from "./kept.ts";
import { CONVENE_PC, hasSixParty, LIMITS } from "./layouts.ts";
import { AMBITION, levelOf, PLENARY_AMBITION } from "./levels.ts";
import { refuse } from "./refuse.ts";
import { folderOf, membersOf, othersThan, pairOf, type Role } from "./roles.ts";
import type { Board, Folder, RoleView } from "./state.ts";
import { FOLDERS_OF } from "./view.ts";
import { whyNotTerms } from "./whyNotTerms.ts";

type Of<T extends Action["type"]> = Extract<Action, { readonly type: T }>;

/** SPEC talk: any set of roles one belongs to, in every phase. */
export function whyNotSay(view: RoleView, action: Of<"say">): Refusal | undefined {
  const folder = view.folders[action.folder];
  if (!folder || !membersOf(action.folder).includes(view.viewer)) return refuse("badFolder");
  if (view.board.talkLocked) return refuse("talkLocked");
  if (action.text.trim() === "") return refuse("textEmpty");
  if (action.text.length > LIMITS.textLength) {
    return refuse("textTooLong", { max: LIMITS.textLength });
  }
  if (Object.keys(folder.talk).length >= LIMITS.messages) {
    return refuse("tooManyMessages", { max: LIMITS.messages });
  }
  return undefined;
}

const whyNotNote = (note: string): Refusal | undefined =>
  note.length > LIMITS.noteLength ? refuse("textTooLong", { max: LIMITS.noteLength }) : undefined;

export function whyNotOffer(view: RoleView, action: Of<"offer">): Refusal | undefined {
  const { round, facts } = view.board;
  const refusal = whyNotNote(action.note) ?? whyNotTerms(view, action.terms);
  if (refusal) return refusal;
  const { standsUntil } = action;
  const fits = standsUntil >= round && standsUntil <= facts.layout.roundsMax;
  if (!fits || !Number.isInteger(standsUntil)) {
    return refuse("badRounds", { clause: action.terms.clauses[0]?.code ?? "" });
  }
  return openOffersOf(view) >= LIMITS.openOffers
    ? refuse("tooManyOffers", { max: LIMITS.openOffers })
    : undefined;
}

/** The viewer's own open offers, in all its folders. */
function openOffersOf(view: RoleView): number {
  let count = 0;
  for (const key of FOLDERS_OF[view.viewer]) {
    const folder = view.folders[key];
    if (!folder) continue;
    for (const { by } of openIn(folder.proposals)) if (by === view.viewer) count += 1;
  }
  return count;
}

/** Open proposals of a folder in their order. */
export const openIn = kept((proposals: Folder["proposals"]): readonly Proposal[] =>
  Object.values(proposals).filter(({ status }) => status === "open"),
);

/** A proposal that the viewer is party to, by its id. */
export function findProposal(view: RoleView, id: string): Proposal | undefined {
  for (const key of FOLDERS_OF[view.viewer]) {
    const found = view.folders[key]?.proposals[id];
    if (found) return found;
  }
  return undefined;
}

export function whyNotCounter(view: RoleView, action: Of<"counter">): Refusal | undefined {
  const proposal = findProposal(view, action.proposal);
  if (!proposal) return refuse("unknownProposal", { proposal: action.proposal });
  if (proposal.status !== "open") return refuse("proposalClosed", { proposal: proposal.id });
  const refusal = whyNotNote(action.note) ?? whyNotTerms(view, action.terms);
  if (refusal) return refusal;
  const { parties } = action.terms;
  if (
    parties.length !== proposal.parties.length ||
    !parties.every((role, index) => proposal.parties[index] === role)
  ) {
    return refuse("partiesDiffer");
  }
  return Object.keys(proposal.versions).length >= LIMITS.versions
    ? refuse("tooManyVersions", { max: LIMITS.versions })
    : undefined;
}

type Found =
  | { readonly version: Version; readonly refusal?: never }
  | { readonly refusal: Refusal };

/** A version that can still be acted on. */
function openVersion(
  view: RoleView,
  named: { readonly proposal: string; readonly version: number },
): Found {
  const proposal = findProposal(view, named.proposal);
  if (!proposal) return { refusal: refuse("unknownProposal", { proposal: named.proposal }) };
  if (proposal.status !== "open") {
    return { refusal: refuse("proposalClosed", { proposal: proposal.id }) };
  }
  const version = proposal.versions[String(named.version)];
  if (!version || version.withdrawn) {
    const params = { proposal: named.proposal, version: named.version };
    return { refusal: refuse("unknownVersion", params) };
  }
  return { version };
}

export function whyNotSign(view: RoleView, action: Of<"sign">): Refusal | undefined {
  const found = openVersion(view, action);
  if (found.refusal) return found.refusal;
  const { version } = found;
  if (version.signed.includes(view.viewer)) return refuse("alreadySigned");
  return whyNotSignature(view, version.terms);
}

/** Whether the viewer's name can stand under terms: reads only what the viewer knows (SPEC last-signature). */
export function whyNotSignature(view: RoleView, terms: Terms): Refusal | undefined {
  return (
    whyNotTerms(view, terms) ??
    whyNotAmbition(view, terms) ??
    whyNotOwing(view, terms) ??
    whyNotDiary(view, terms)
  );
}

/** Clauses of deals signed this round that hold both roles, among the deals the viewer knows. */
export function newClauses(view: RoleView, partner: Role): number {
  let count = 0;
  for (const deal of liveDeals(view)) {
    if (deal.signedRound !== view.board.round) continue;
    if (isParty(deal.parties, view.viewer) && isParty(deal.parties, partner)) {
      count += clausesOf(deal).length;
    }
  }
  return count;
}

/** What the viewer and a partner can sign in a round; their own trust counts, held parts included. */
export function ambitionLimit(view: RoleView, partner: Role): number {
  const pair = pairOf(view.viewer, partner);
  const trust = view.folders[pair]?.trust;
  const level = typeof trust === "number" ? levelOf(trust) : view.board.levels[pair];
  return AMBITION[level] + (view.board.plenary.held > 0 ? PLENARY_AMBITION : 0);
}

function whyNotAmbition(view: RoleView, terms: Terms): Refusal | undefined {
  for (const partner of terms.parties) {
    if (partner === view.viewer) continue;
    const limit = ambitionLimit(view, partner);
    const wanted = terms.clauses.length + newClauses(view, partner);
    if (wanted > limit) return refuse("ambitionExceeded", { role: partner, limit, wanted });
  }
  return undefined;
}

/** SPEC no-repeat: only the owner's own signature is refused. */
function whyNotOwing(view: RoleView, terms: Terms): Refusal | undefined {
  const mine = terms.clauses.filter(({ owner }) => owner === view.viewer);
  const when = whenOf(view.board);
  for (const deal of liveDeals(view)) {
    if (!isParty(deal.parties, view.viewer)) continue;
    for (const owed of clausesOf(deal)) {
      if (owed.owner !== view.viewer || !isOwed(deal, owed, when)) continue;
      for (const clause of mine) {
        if (sameUndertaking(clause, owed)) return refuse("repeatedClause", { clause: clause.code });
        if (excludes(clause.code) === owed.code) {
          return refuse("excludedClause", { clause: clause.code, other: owed.code });
        }
      }
    }
  }
  return undefined;
}

/** SPEC summit-clause: visits of the owner, diaries of both. */
function whyNotDiary(view: RoleView, terms: Terms): Refusal | undefined {
  let toDprk = 0;
  let elsewhere = 0;
  for (const clause of terms.clauses) {
    if (clause.code !== "SM") continue;
    const owns = clause.owner === view.viewer;
    if (!owns && clause.summit?.guest !== view.viewer) continue;
    if (diaryTaken(view, clause.from)) return refuse("diaryFull", { round: clause.from });
    if (owns && clause.summit?.guest === "dprk") toDprk += 1;
    else if (owns) elsewhere += 1;
  }
  const needed = elsewhere + Math.max(0, toDprk - view.hand.returnVisits);
  return needed > view.hand.visits ? refuse("noVisits") : undefined;
}

export function whyNotTakeBack(view: RoleView, action: Of<"takeBack">): Refusal | undefined {
  const found = openVersion(view, action);
  if (found.refusal) return found.refusal;
  return found.version.signed.includes(view.viewer) ? undefined : refuse("notSigned");
}

export function whyNotDecline(view: RoleView, action: Of<"decline">): Refusal | undefined {
  const found = openVersion(view, action);
  if (found.refusal) return found.refusal;
  if (found.version.signed.includes(view.viewer)) return refuse("alreadySigned");
  return found.version.declined.includes(view.viewer) ? refuse("alreadyAnswered") : undefined;
}

export function whyNotWithdraw(view: RoleView, action: Of<"withdraw">): Refusal | undefined {
  const found = openVersion(view, action);
  if (found.refusal) return found.refusal;
  return found.version.by === view.viewer ? undefined : refuse("notYourMove");
}

export function whyNotInvite(view: RoleView, action: Of<"invite">): Refusal | undefined {
  const { board, viewer, hand } = view;
  if (action.guest === viewer) return refuse("badGuest");
  if (action.secret && board.facts.ruleset === "first") return refuse("fullRulesOnly");
  if (invitationBetween(view, action.guest)) {
    return refuse("alreadyInvited", { role: action.guest });
  }
  if (diaryTaken(view, board.round)) return refuse("diaryFull", { round: board.round });
  return canVisit(hand, action.guest) ? undefined : refuse("noVisits");
}

/** The two have dealt with an invitation or a summit of this round already. */
function invitationBetween(view: RoleView, other: Role): boolean {
  const { board, viewer } = view;
  const pair = pairOf(viewer, other);
  for (const summits of [view.folders[pair]?.summits ?? {}, board.summits]) {
    for (const id in summits) {
      const summit = summits[id];
      if (summit?.round !== board.round || !attends(summit, viewer)) continue;
      if (otherOf(summit, viewer) === other) return true;
    }
  }
  return false;
}

export function whyNotAnswerInvitation(
  view: RoleView,
  action: Of<"answerInvitation">,
): Refusal | undefined {
  const { viewer, board } = view;
  const host = othersThan(viewer).find(
    (other) => view.folders[folderOf([viewer, other])]?.summits[action.summit],
  );
  const summit =
    (host && view.folders[pairOf(viewer, host)]?.summits[action.summit]) ??
    board.summits[action.summit];
  if (!summit) return refuse("unknownSummit");
  if (summit.guest !== viewer) return refuse("notInvited");
  if (summit.status !== "invited") return refuse("alreadyAnswered");
  if (!action.accept) return undefined;
  if (diaryTaken(view, board.round)) return refuse("diaryFull", { round: board.round });
  return canVisit(view.hand, summit.host) ? undefined : refuse("noVisits");
}

export function whyNotConvene(view: RoleView, action: Of<"convene">): Refusal | undefined {
  const { board, hand } = view;
  const { plenary, facts } = board;
  if (view.viewer !== "china") return refuse("notYourMove");
  if (plenary.called) return refuse("plenaryCalled");
  if (plenary.lastCalledRound > 0 && plenary.lastCalledRound === board.round - 1) {
    return refuse("plenaryAgain");
  }
  if (action.sixParty && facts.ruleset === "first") return refuse("fullRulesOnly");
  if (action.sixParty && (plenary.held === 0 || !hasSixParty(facts.layout, facts.ruleset))) {
    return refuse("sixPartyLocked");
  }
  return hand.pc < CONVENE_PC
    ? refuse("notEnoughPc", { needed: CONVENE_PC, left: hand.pc })
    : undefined;
}

/** Everyone whose public level with China is wary or better (SPEC plenary-call). */
export const invitedToPlenary = (board: Board): readonly Role[] =>
  othersThan("china").filter((role) => board.levels[pairOf("china", role)] !== "hostile");

export function whyNotAnswerPlenary(view: RoleView): Refusal | undefined {
  const { called } = view.board.plenary;
  if (!called) return refuse("noPlenary");
  if (!invitedToPlenary(view.board).includes(view.viewer)) return refuse("notInvited");
  return view.hand.plenaryAnswer === null ? undefined : refuse("alreadyAnswered");
}
