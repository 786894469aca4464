// Texts and talk of a round as lines of a written game, each with a rank: what ranks low goes when the page is full.
import { type Reason, reasonText } from "../../shared/src/bots/index.ts";
import { clausesOf, membersOf, type Role, type Terms } from "../../shared/src/rules/index.ts";
import { roleName, type Translate } from "../../shared/src/text/index.ts";
import { LABELS } from "./labels.ts";
import type { Affair, Line, Round, Step } from "./story.ts";

/** 1 stays whatever happens; 5 goes first. */
export interface Ranked {
  readonly rank: number;
  readonly text: string;
}

interface Voice {
  readonly t: Translate;
  readonly me: Role;
}

export function talkLines(round: Round, voice: Voice): readonly Ranked[] {
  const affairs = [...round.affairs.values()].map((affair) => affairLine(affair, voice));
  return [...greetings(round, voice), ...affairs, ...otherLines(round, voice)];
}

export const clausesText = ({ clauses }: Pick<Terms, "clauses">, t: Translate): string =>
  reasonText(
    {
      key: "why.text",
      params: { clauses: clauses.map(({ owner, code }) => `${owner}.${code}`).join(",") },
    },
    t,
  );

/** Name, or name and "the player". */
const who = (role: Role, { t, me }: Voice): string =>
  role === me ? `${roleName(role, t)} (${LABELS[t.lang].player})` : roleName(role, t);

const kindOf = ({ key }: Reason): string => key.split(".")[1] ?? "";

function words({ reason, question, text }: Line, { t }: Voice): string {
  const said = question ? t(`ask.${question}`) : reason ? reasonText(reason, t) : text;
  return LABELS[t.lang].quote(said);
}

const speech = (line: Line, voice: Voice): string =>
  `${who(line.by, voice)}${LABELS[voice.t.lang].colon}${words(line, voice)}`;

function affairLine(affair: Affair, voice: Voice): Ranked {
  const { t, me } = voice;
  const label = LABELS[t.lang];
  const others = affair.terms.parties.filter((role) => role !== affair.by);
  const head = `**${label.to(who(affair.by, voice), others.map((role) => who(role, voice)).join(", "))}**`;
  const opening = affair.steps.find(
    (step) => step.kind === "said" && step.line.by === affair.by && isOffer(step.line),
  );
  const first =
    opening?.kind === "said"
      ? words(opening.line, voice)
      : `${label.offers}${label.colon}${clausesText(affair.terms, t)}${label.stop}`;
  const rest = affair.steps
    .filter((step) => step !== opening)
    .flatMap((step, at, all) => stepWords(step, all.slice(0, at), all, { affair, voice }));
  const parts = [`${head}${label.colon}${first}`, ...rest];
  parts.push(affair.deal ? signedWords(affair, t) : label.lapsed);
  return { rank: rankOf(affair, rest.length, me), text: parts.join(" ") };
}

const isOffer = ({ reason }: Line): boolean => reason !== null && kindOf(reason) === "offer";

function signedWords({ deal, terms, id }: Affair, t: Translate): string {
  const label = LABELS[t.lang];
  if (!deal) return "";
  const changed = clausesText({ clauses: clausesOf(deal) }, t);
  const signed = label.signed(id, deal.secret);
  return changed === clausesText(terms, t) ? signed : `${signed} ${changed}${label.stop}`;
}

function rankOf({ deal, terms, by }: Affair, steps: number, me: Role): number {
  if (deal || by === me) return 1;
  if (terms.parties.includes(me)) return steps > 1 ? 2 : 3;
  return steps > 1 ? 3 : 4;
}

/** A deed is told where no words stand beside it. */
function stepWords(
  step: Step,
  before: readonly Step[],
  all: readonly Step[],
  { affair, voice }: { readonly affair: Affair; readonly voice: Voice },
): readonly string[] {
  const label = LABELS[voice.t.lang];
  if (step.kind === "said") return [speech(step.line, voice)];
  const spoken = (kind: string) =>
    all.some(
      (one) =>
        one.kind === "said" &&
        one.line.by === step.by &&
        one.line.reason !== null &&
        kindOf(one.line.reason) === kind,
    );
  if (step.kind === "counter") {
    const terms = clausesText(step.terms, voice.t);
    return [`${who(step.by, voice)} ${label.counters}${label.colon}${terms}${label.stop}`];
  }
  if (step.kind === "lapse") {
    return affair.deal ? [] : [label.lapses(who(step.by, voice))];
  }
  const author = authorOf(step.n, affair, all);
  // Who first declines and then signs has changed its mind, and that is told.
  const last = before.findLast((one) => one.kind !== "said" && one.by === step.by)?.kind;
  const stale = last === step.kind || (last === "lapse" && step.kind === "decline");
  if (author === step.by || stale || spoken(step.kind)) return [];
  return [`${who(step.by, voice)} ${step.kind === "sign" ? label.signs : label.declines}`];
}

/** Who wrote a version: the step of its making, in words or bare, says so. */
function authorOf(n: number, affair: Affair, all: readonly Step[]): Role | undefined {
  if (n === 1) return affair.by;
  for (const step of all) {
    if (step.kind === "counter" && step.n === n) return step.by;
    if (step.kind === "said" && step.line.reason?.params.v === n && isChange(step.line)) {
      return step.line.by;
    }
  }
  return undefined;
}

const isChange = ({ reason }: Line): boolean =>
  reason !== null && ["counter", "offer"].includes(kindOf(reason));

/** What all say at the opening, in one line. */
function greetings({ lines }: Round, voice: Voice): readonly Ranked[] {
  const hello = lines.filter(({ reason }) => reason && kindOf(reason) === "hello");
  return hello.length === 0
    ? []
    : [{ rank: 2, text: hello.map((line) => speech(line, voice)).join(" ") }];
}

/** Questions with answers, invitations, the plenary, and remarks: what hangs together in one line. */
function otherLines({ lines }: Round, voice: Voice): readonly Ranked[] {
  const groups = new Map<string, Line[]>();
  for (const [at, line] of lines.entries()) {
    const topic = topicOf(line, at, lines);
    if (topic !== null) groups.set(topic, [...(groups.get(topic) ?? []), line]);
  }
  return [...groups].map(([topic, all]) => {
    const [first] = all;
    const [kind = ""] = topic.split(" ");
    const told = all.map((line) =>
      line === first && kind !== "plenary" ? address(line, voice) : speech(line, voice),
    );
    return { rank: RANKS[kind] ?? 4, text: told.join(" ") };
  });
}

const RANKS: Readonly<Record<string, number>> = {
  ask: 1,
  visit: 2,
  plenary: 2,
  rebuke: 2,
  talk: 4,
};

/** "China to DPRK: “…”" */
function address(line: Line, voice: Voice): string {
  const label = LABELS[voice.t.lang];
  const members = membersOf(line.folder);
  const others = members.filter((role) => role !== line.by).map((role) => who(role, voice));
  const to = members.length === 4 ? label.all : others.join(", ");
  return `${label.to(who(line.by, voice), to)}${label.colon}${words(line, voice)}`;
}

function topicOf(line: Line, at: number, lines: readonly Line[]): string | null {
  const { reason, question, folder } = line;
  if (question) return `ask ${folder} ${at}`;
  if (!reason) return `talk ${folder}`;
  const kind = kindOf(reason);
  if (kind === "hello") return null;
  if (reason.params.q !== undefined) {
    const asked = lines.findLastIndex(
      (one, index) => index < at && one.question && one.folder === folder,
    );
    return asked < 0 ? `talk ${folder}` : `ask ${folder} ${asked}`;
  }
  if (reason.params.s !== undefined) return `visit ${reason.params.s}`;
  if (kind === "convene" || kind === "attend") return "plenary";
  if (kind === "rebuke" || kind === "thanks") return `rebuke ${folder}`;
  return kind === "nudge" ? null : `talk ${folder}`;
}
