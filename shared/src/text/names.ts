import {
  type Cause,
  type Clause,
  type Condition,
  type Deal,
  type Dial,
  type FolderKey,
  membersOf,
  type Pair,
  type Proposal,
  type Role,
  type Summit,
  type View,
} from "../rules/index.ts";
import type { Params, Translate } from "./translate.ts";

/** What every sentence needs: the reader's language, and the reader's view to find deals and summits in. */
export interface TextContext {
  readonly translate: Translate;
  readonly view: View;
}

export const roleName = (role: Role, translate: Translate): string =>
  translate(`role.${role}.short`);

/** "China, DPRK and US" in the reader's language. */
export const roleList = (roles: readonly Role[], translate: Translate): string =>
  joined(
    roles.map((role) => roleName(role, translate)),
    translate,
  );

const LIST_TAGS = { en: "en", ko: "ko", zh: "zh-Hans" } as const;
const joined = (words: readonly string[], translate: Translate): string =>
  new Intl.ListFormat(LIST_TAGS[translate.lang], { type: "conjunction" }).format(words);

/** Short names with a dash: the usual way to name a pair or a format. */
export const rolesDashed = (roles: readonly Role[], translate: Translate): string =>
  roles.map((role) => roleName(role, translate)).join("–");

export const pairName = (pair: Pair | FolderKey, translate: Translate): string =>
  rolesDashed(membersOf(pair), translate);

/** "Voice of China", "Trust US–ROK", "Tension". */
export function dialName(dial: Dial, translate: Translate): string {
  const [kind, of] = dial.split(".") as [string, string | undefined];
  if (of === undefined) return translate(`dial.${kind}`);
  const whose =
    kind === "trust" ? pairName(of as Pair, translate) : roleName(of as Role, translate);
  return translate("name.dialOf", { dial: translate(`dial.${kind}`), whose });
}

/** The clause's name for its owner: DP means other drills in Washington than in Seoul. */
export function clauseName(owner: Role, code: string, translate: Translate): string {
  const own = `clause.${owner}.${code}`;
  return translate.has(own) ? translate(own) : translate(`clause.${code}`);
}

/**
 * One undertaking as a line: owner, name, rounds, condition. With the clauses it stands among, a condition on one of
 * them names that clause; without them it can only give its id.
 */
export function clauseLine(
  clause: Clause,
  translate: Translate,
  among: readonly Clause[] = [],
): string {
  const what = clause.summit
    ? translate("name.summitClause", {
        guest: roleName(clause.summit.guest, translate),
        venue: placeName({ ...clause.summit, host: clause.owner }, translate),
        round: clause.from,
      })
    : clauseName(clause.owner, clause.code, translate);
  const rounds =
    clause.until === null
      ? translate("name.fromRound", { from: clause.from })
      : translate("name.fromUntil", { from: clause.from, until: clause.until });
  const parts = clause.summit ? [what] : [what, rounds];
  if (clause.condition)
    parts.push(conditionLine(named(clause.condition, translate, among), translate));
  return translate("name.clauseLine", {
    owner: roleName(clause.owner, translate),
    what: parts.join(translate("name.comma")),
  });
}

/** The condition with the name of the clause it hangs on in the place of its id. */
function named(condition: Condition, translate: Translate, among: readonly Clause[]): Condition {
  if (condition.kind !== "kept") return condition;
  const on = among.find(({ id }) => id === condition.clause);
  return on ? { ...condition, clause: clauseName(on.owner, on.code, translate) } : condition;
}

export function conditionLine(condition: Condition, translate: Translate): string {
  switch (condition.kind) {
    case "round":
      return translate("condition.round", { round: condition.round });
    case "kept":
      return translate("condition.kept", { clause: condition.clause });
    case "inspection":
      return translate("condition.inspection", { atLeast: condition.atLeast });
  }
}

/** A live, ended or secret deal that the viewer may read, after the end every one; undefined where it may not. */
export function findDeal(id: string, view: View): Deal | undefined {
  return (
    view.board.deals[id] ??
    inFolders(view, (folder) => folder.deals[id]) ??
    view.board.final?.secretDeals.find((deal) => deal.id === id)
  );
}

export const findProposal = (id: string, view: View): Proposal | undefined =>
  inFolders(view, (folder) => folder.proposals[id]);

export const findSummit = (id: string, view: View): Summit | undefined =>
  view.board.summits[id] ?? inFolders(view, (folder) => folder.summits[id]);

type Folder = NonNullable<View["folders"][FolderKey]>;
function inFolders<T>(view: View, find: (folder: Folder) => T | undefined): T | undefined {
  for (const folder of Object.values(view.folders)) {
    const found = folder && find(folder);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "China–DPRK deal CK-2". */
export function dealName(id: string, { translate, view }: TextContext): string {
  const parties = (findDeal(id, view) ?? findProposal(id, view))?.parties;
  return parties
    ? translate("name.deal", { parties: rolesDashed(parties, translate), id })
    : translate("name.dealId", { id });
}

/** A clause of a deal by its id, in words; the bare id where the viewer cannot read the deal. */
export function clauseOf(deal: string, clause: string, { translate, view }: TextContext): string {
  const found = findDeal(deal, view)?.clauses[clause];
  return found ? clauseName(found.owner, found.code, translate) : clause;
}

/** Where two leaders meet: "Pyongyang", "Panmunjom", "A neutral city". */
export function placeName(
  { venue, host, guest }: Pick<Summit, "venue" | "host" | "guest">,
  translate: Translate,
): string {
  switch (venue) {
    case "host":
      return translate(`scene.capital.${host}`);
    case "guest":
      return translate(`scene.capital.${guest}`);
    case "panmunjom":
    case "neutral":
      return translate(`scene.venue.${venue}`);
  }
}

/** "China–DPRK summit". */
export const summitName = (summit: Pick<Summit, "host" | "guest">, translate: Translate): string =>
  translate("name.summit", { parties: rolesDashed([summit.host, summit.guest], translate) });

/** Why a number moved, in a few words. */
export function causeLine(cause: Cause, context: TextContext): string {
  return context.translate(causeKey(cause), causeParams(cause, context));
}

function causeKey(cause: Cause): string {
  switch (cause.kind) {
    case "note":
      return cause.met ? "cause.note.met" : "cause.note.unmet";
    case "testSurcharge":
      return `cause.testSurcharge.${cause.why}`;
    case "summit":
      return `cause.summit.${cause.part}`;
    case "plenary":
      return cause.sixParty ? "cause.sixParty" : "cause.plenary";
    case "japan":
      return cause.abductions ? "cause.japan.abductions" : "cause.japan";
    case "leak":
      return cause.deal ? "cause.leak.deal" : "cause.leak.summit";
    case "drift":
      return `cause.drift.${cause.of}`;
    case "vote":
      return cause.back ? "cause.vote.back" : "cause.vote.block";
    case "secondary":
      return cause.comply ? "cause.secondary.comply" : "cause.secondary.defy";
    case "news":
    case "card":
    case "signing":
    case "withoutUs":
    case "once":
    case "kept":
    case "keeping":
    case "cheat":
    case "caught":
    case "openBreach":
    case "left":
    case "reversal":
    case "refusal":
    case "cancelled":
    case "restored":
    case "russia":
    case "traced":
    case "exposed":
    case "consult":
    case "statement":
    case "drill":
    case "disappointment":
    case "decay":
    case "inactive":
    case "attention":
    case "crisis":
    case "instructor":
      return `cause.${cause.kind}`;
  }
}

/** Every word a cause sentence may ask for: role, card, news, deal, clause, summit, pair, statement. */
function causeParams(cause: Cause, context: TextContext): Params {
  const { translate, view } = context;
  const out: Record<string, string> = {};
  if ("role" in cause) out.role = roleName(cause.role, translate);
  if ("card" in cause) out.card = translate(`card.${cause.card}`);
  if ("news" in cause) out.news = translate(`news.${cause.news}`);
  if ("deal" in cause && cause.deal) {
    out.deal = dealName(cause.deal, context);
    if ("clause" in cause) out.clause = clauseOf(cause.deal, cause.clause, context);
  }
  if ("summit" in cause && cause.summit) {
    const summit = findSummit(cause.summit, view);
    out.summit = summit ? summitName(summit, translate) : cause.summit;
  }
  if ("headline" in cause) out.headline = cause.headline;
  if ("pair" in cause) out.pair = pairName(cause.pair, translate);
  if ("statement" in cause) out.statement = translate(`statement.${cause.statement}`);
  return out;
}
