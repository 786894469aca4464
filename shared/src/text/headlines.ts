import { type BoardDial, type Change, ROLES, type Role, type SeenEvent } from "../rules/index.ts";
import { describe } from "./describe.ts";
import {
  clauseName,
  clauseOf,
  placeName,
  roleList,
  roleName,
  summitName,
  type TextContext,
} from "./names.ts";

/** What a front page can be about, the weightiest first. */
export const STORIES = [
  "war",
  "settlement",
  "crisis",
  "test",
  "caught",
  "breach",
  "leak",
  "summit",
  "deal",
  "dealEnded",
  "launch",
  "plenary",
  "drill",
  "assets",
  "sanction",
  "relief",
  "quiet",
] as const;
export type Story = (typeof STORIES)[number];

/** The newspaper of a round, made by rules from the public events of that round alone. */
export interface FrontPage {
  readonly lead: { readonly story: Story; readonly headline: string; readonly text: string };
  /** Further items, the weightiest first, at most five. */
  readonly items: readonly string[];
  /** The state media of each capital on the same facts. */
  readonly spin: Readonly<Record<Role, { readonly paper: string; readonly line: string }>>;
  /** First and last value of every public dial that moved in the round. */
  readonly dials: readonly Change[];
}

interface Found {
  readonly story: Story;
  readonly event: SeenEvent | null;
  /** The roles in the story; a capital outside tells it another way. */
  readonly roles: readonly Role[];
}

/** A front page from the public events of one round, in order. */
export function frontPage(events: readonly SeenEvent[], context: TextContext): FrontPage {
  const found = events.flatMap((event) => storyOf(event));
  found.sort((a, b) => STORIES.indexOf(a.story) - STORIES.indexOf(b.story));
  const lead: Found = found[0] ?? { story: "quiet", event: null, roles: [] };
  const own = { headline: headline(lead, context), text: leadText(lead, context) };
  // What the instructor sends in is first where nothing else happened, and second where something did.
  const sent = events.flatMap(sentIn);
  const [first = own, ...next] = lead.event === null ? sent : [own, ...sent];
  const items = [...next, ...found.slice(1).map((item) => ({ headline: headline(item, context) }))];
  return {
    lead: { story: lead.story, ...first },
    items: [...new Set(items.map((item) => item.headline))].slice(0, 5),
    spin: {
      china: spin("china", lead, context),
      dprk: spin("dprk", lead, context),
      us: spin("us", lead, context),
      rok: spin("rok", lead, context),
    },
    dials: movedDials(events),
  };
}

/** A public event card of the instructor's is news in its own words. */
const sentIn = (event: SeenEvent): readonly { headline: string; text: string }[] =>
  event.type === "noticeGiven" && event.notice.kind === "inject" && !event.notice.own
    ? [{ headline: event.notice.title, text: event.notice.text }]
    : [];

function storyOf(event: SeenEvent): readonly Found[] {
  const one = (story: Story, roles: readonly Role[]): readonly Found[] => [{ story, event, roles }];
  if (event.type === "ended") {
    if (event.final.ending === "war") return one("war", ROLES);
    return event.final.ending === "settlement" ? one("settlement", ROLES) : [];
  }
  if (event.type === "crisisSettled") return event.war ? [] : one("crisis", ["us", "dprk"]);
  if (event.type === "crisisBroke") return one("crisis", ["us", "dprk"]);
  if (event.type === "cheatCaught") return one("caught", [event.role]);
  if (event.type === "openBreach") return one("breach", [event.role]);
  if (event.type === "dealPublished") return one("leak", event.deal.parties);
  if (event.type === "summitLeaked") return one("leak", [event.summit.host, event.summit.guest]);
  if (event.type === "summitHeld") {
    return event.summit.secret ? [] : one("summit", [event.summit.host, event.summit.guest]);
  }
  if (event.type === "dealSigned") return event.deal.secret ? [] : one("deal", event.deal.parties);
  if (event.type === "dealEnded") return one("dealEnded", event.by ? [event.by] : []);
  if (event.type === "plenaryHeld") return event.held ? one("plenary", event.attended) : [];
  if (event.type === "drillSettled") {
    return event.drill === "held" ? one("drill", ["us", "rok"]) : [];
  }
  if (event.type === "cardPlayed") {
    const story = STORY_OF_CARD[event.card];
    return story ? one(story, [event.role]) : [];
  }
  return [];
}

const STORY_OF_CARD: Readonly<Record<string, Story | undefined>> = {
  test: "test",
  short_range: "launch",
  us_drill: "drill",
  rok_drill: "drill",
  assets: "assets",
  sanction: "sanction",
  secondary: "sanction",
  waiver: "relief",
};

/** What stands under the headline: a card is told as a paper would, everything else as the record does. */
function leadText({ story, event }: Found, context: TextContext): string {
  const { translate } = context;
  if (event?.type === "cardPlayed") return translate(`paper.card.${event.card}`);
  if (event?.type === "summitHeld") {
    const { outcome } = event.summit;
    const key = `paper.summit.${outcome === "substance" ? "substance" : "handshake"}`;
    return translate(key, { venue: placeName(event.summit, translate) });
  }
  const own = `paper.${story}.text`;
  if (translate.has(own)) return translate(own);
  return (event && describe(event, context)) ?? translate("paper.quiet.text");
}

function headline({ story, event, roles }: Found, context: TextContext): string {
  const { translate } = context;
  const params: Record<string, string> = { roles: roleList(roles, translate) };
  const [first] = roles;
  if (first) params.role = roleName(first, translate);
  if (event?.type === "cheatCaught" || event?.type === "openBreach") {
    params.clause = clauseOf(event.deal, event.clause, context);
  }
  if (event && "summit" in event && typeof event.summit === "object" && event.summit) {
    params.summit = summitName(event.summit, translate);
  }
  if (event?.type === "dealSigned") {
    params.clauses = Object.values(event.deal.clauses)
      .map(({ owner, code }) => clauseName(owner, code, translate))
      .join(", ");
  }
  return translate(`paper.${story}.headline`, params);
}

/** A capital tells what it is part of, or what others did without it. */
function spin(role: Role, { story, roles }: Found, { translate }: TextContext) {
  const inside = roles.includes(role) ? "in" : "out";
  const key = `spin.${role}.${story}`;
  const line = translate.has(`${key}.${inside}`) ? `${key}.${inside}` : key;
  const other = roles.find((one) => one !== role);
  return {
    paper: translate(`paper.name.${role}`),
    line: translate(line, {
      roles: roleList(roles, translate),
      other: other ? translate(`bots.capital.${other}`) : "",
    }),
  };
}

function movedDials(events: readonly SeenEvent[]): readonly Change[] {
  const moved = new Map<string, Change>();
  for (const event of events) {
    if (event.type !== "dialsMoved" && event.type !== "heldReleased") continue;
    for (const change of event.changes) {
      if (!isPublic(change.dial)) continue;
      const first = moved.get(change.dial);
      moved.set(change.dial, { ...change, before: first?.before ?? change.before });
    }
  }
  return [...moved.values()].filter(({ before, after }) => before !== after);
}

const isPublic = (dial: string): dial is BoardDial =>
  !dial.startsWith("trust.") && !["arsenal", "economy", "regime", "trueEnforcement"].includes(dial);
