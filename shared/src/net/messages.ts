// Every request and HTTP body as a schema, once: the server checks with them, a client may. All objects are
// strict: a field that is not known is a bad request. Limits here are of form; the rules have their own below them.
import { z } from "zod";
import {
  type Action,
  CARD_IDS,
  CLAUSE_CODES,
  FOLDERS,
  LAYOUT_IDS,
  PAIRS,
  ROLES,
  SCENARIO_IDS,
  TRANSPORTS,
  VENUES,
} from "../rules/index.ts";
import { LANGS } from "../text/translate.ts";
import {
  type JoinTable,
  type OpenTable,
  type Requests,
  STRENGTHS,
  TEMPERAMENTS,
} from "./protocol.ts";

/** Characters of one talk message or note that the wire carries; the rules refuse earlier, with a sentence. */
export const TEXT_MAX = 2_000;
/** Characters of a delegate's name after trimming. */
export const NAME_MAX = 24;
/** Clauses, parties, cards and so on of one request: far above what the rules allow. */
const LIST_MAX = 24;

const role = z.enum(ROLES);
const folder = z.enum(FOLDERS);
const flag = z.boolean();
const round = z.int().min(0).max(99);
/** Ids of proposals, deals, clauses and summits are made by the rules from letters, digits and dashes. */
const id = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
const text = z.string().max(TEXT_MAX);
const ids = z.array(id).max(LIST_MAX);

const condition = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("round"), round }),
  z.strictObject({ kind: z.literal("kept"), clause: id }),
  z.strictObject({ kind: z.literal("inspection"), atLeast: z.number().min(0).max(100) }),
]);
const clause = z.strictObject({
  id,
  owner: role,
  code: z.enum(CLAUSE_CODES),
  from: round,
  until: round.nullable(),
  condition: condition.nullable(),
  summit: z.strictObject({ guest: role, venue: z.enum(VENUES) }).nullable(),
});
export const termsSchema = z.strictObject({
  parties: z.array(role).max(4),
  clauses: z.array(clause).max(LIST_MAX),
  secret: flag,
  sixParty: flag,
});

const statement = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("take_credit") }),
  z.strictObject({ kind: z.literal("give_credit"), to: role }),
  z.strictObject({ kind: z.literal("lower_expectations") }),
  z.strictObject({ kind: z.literal("denounce"), whom: role }),
]);
export const ordersSchema = z.strictObject({
  cards: z
    .array(z.strictObject({ card: z.enum(CARD_IDS), pair: z.enum(PAIRS).nullable() }))
    .max(LIST_MAX),
  cheats: z.array(z.strictObject({ deal: id, clause: id })).max(LIST_MAX),
  statement: statement.nullable(),
  cancel: ids,
  restore: ids,
  leave: ids,
  consult: role.nullable(),
  intelligence: z
    .strictObject({ on: role, want: z.enum(["detection", "arsenal", "enforcement"]) })
    .nullable(),
  leak: z.strictObject({ kind: z.enum(["deal", "summit"]), id }).nullable(),
  disclose: ids,
  fallback: z.strictObject({ firm: flag, restrain: flag }),
});
const draft = z.strictObject({
  orders: ordersSchema.nullable(),
  offer: z.strictObject({ proposal: id.nullable(), terms: termsSchema, note: text }).nullable(),
});

const onVersion = { proposal: id, version: z.int().min(0).max(99) };
/** What a role may ask for, as it comes over the wire. */
export const actionSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("say"), folder, text }),
  z.strictObject({ type: z.literal("confer"), text }),
  z.strictObject({
    type: z.literal("offer"),
    sign: flag.optional(),
    terms: termsSchema,
    note: text,
    standsUntil: round,
  }),
  z.strictObject({
    type: z.literal("counter"),
    sign: flag.optional(),
    proposal: id,
    terms: termsSchema,
    note: text,
  }),
  z.strictObject({ type: z.literal("sign"), ...onVersion }),
  z.strictObject({ type: z.literal("takeBack"), ...onVersion }),
  z.strictObject({ type: z.literal("decline"), ...onVersion }),
  z.strictObject({ type: z.literal("withdraw"), ...onVersion }),
  z.strictObject({
    type: z.literal("invite"),
    guest: role,
    venue: z.enum(VENUES),
    secret: flag,
    transport: z.enum(TRANSPORTS),
  }),
  z.strictObject({ type: z.literal("answerInvitation"), summit: id, accept: flag }),
  z.strictObject({ type: z.literal("convene"), sixParty: flag }),
  z.strictObject({ type: z.literal("answerPlenary"), attend: flag, sixParty: flag }),
  z.strictObject({ type: z.literal("draft"), draft }),
  z.strictObject({ type: z.literal("seal"), orders: ordersSchema }),
  z.strictObject({ type: z.literal("unseal") }),
  z.strictObject({ type: z.literal("answerCrisis"), firm: flag, restrain: flag }),
  z.strictObject({ type: z.literal("vote"), back: flag }),
  z.strictObject({ type: z.literal("answerSecondary"), comply: flag }),
  z.strictObject({ type: z.literal("choose"), deal: id, end: flag }),
  z.strictObject({ type: z.literal("ready"), ready: flag }),
]);

const temperament = z.enum(TEMPERAMENTS);
const strength = z.exactOptional(z.enum(STRENGTHS));
const lang = z.enum(LANGS);

/** One schema a request: `room.request(name, payload)`. */
export const requestSchemas = {
  act: z.strictObject({ id: z.string().min(1).max(64), action: actionSchema }),
  seat: z.discriminatedUnion("op", [
    z.strictObject({ op: z.enum(["sit", "swap"]), role }),
    z.strictObject({ op: z.literal("stand") }),
    z.strictObject({ op: z.literal("bot"), role, temperament, strength }),
    z.strictObject({ op: z.literal("unbot"), role }),
  ]),
  lobbyReady: z.strictObject({ ready: flag }),
  host: z.strictObject({
    key: z.string().min(1).max(128),
    op: z.enum(["start", "pause", "resume", "extend"]),
    /** With `start`: bots take the seats that are empty. */
    fill: z.exactOptional(flag),
  }),
  lang: z.strictObject({ lang }),
  log: z.strictObject({ after: z.int().min(-1) }),
} as const;
export type RequestName = keyof Requests;
export const REQUEST_NAMES = Object.keys(requestSchemas) as readonly RequestName[];

/** A table's code: five letters of an alphabet without look-alikes. */
export const CODE_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ";
export const CODE_LENGTH = 5;
export const codeSchema = z.string().regex(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`));

const bots = z.strictObject({
  china: z.exactOptional(temperament),
  dprk: z.exactOptional(temperament),
  us: z.exactOptional(temperament),
  rok: z.exactOptional(temperament),
});
/** POST /api/tables */
export const openTableSchema = z.strictObject({
  scenario: z.enum(SCENARIO_IDS),
  layout: z.enum(LAYOUT_IDS),
  ruleset: z.exactOptional(z.enum(["first", "full"])),
  bots: z.exactOptional(bots),
  strength,
  seed: z.exactOptional(z.string().regex(/^[0-9a-f]{32}$/)),
});
/** What takes room and shows nothing: controls, white space, and letters and signs that are drawn as blanks. */
const BLANK = /[\p{C}\s\u115f\u1160\u2800\u3164\uffa0]+/gu;
/** POST /api/tables/:code/join. Control characters and runs of white space are folded before the length counts. */
export const joinTableSchema = z.strictObject({
  name: z
    .string()
    .max(200)
    .transform((name) => name.replace(BLANK, " ").trim())
    .pipe(z.string().max(NAME_MAX)),
  lang,
  role: z.exactOptional(role),
  watch: z.exactOptional(flag),
});
/** What `joinById(code, options)` brings. The host key makes this connection the host's. */
export const roomOptionsSchema = z.object({
  token: z.string().min(16).max(128),
  protocol: z.exactOptional(z.int()),
  hostKey: z.exactOptional(z.string().max(128)),
});
export type RoomOptions = z.infer<typeof roomOptionsSchema>;

/** Names of what the server sends unasked (`room.onMessage`). */
export const MESSAGES = {
  /** `Me`: after joining and whenever it changes. */
  me: "me",
  /** `LogEntry[]`: what the viewer has just learned. */
  log: "log",
  /** The same token came from another place; this connection is closed with CLOSE_REPLACED. */
  replaced: "replaced",
  /** A message that was no request: `{ok: false, refusal, sentence}`. */
  refused: "refused",
} as const;
/** Close code of a connection whose token is now used elsewhere: do not reconnect. */
export const CLOSE_REPLACED = 4100;
/** Close code of a connection whose person sits elsewhere now, or nowhere: ask the seminar where. */
export const CLOSE_MOVED = 4102;

/** Compile-time check: the schemas say exactly what `protocol.ts` says, in both directions. */
type Loose<T> = T extends readonly (infer E)[]
  ? Loose<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export type SchemasFit = [
  Same<z.infer<typeof actionSchema>, Loose<Action>>,
  Same<z.infer<(typeof requestSchemas)["act"]>, Loose<Requests["act"]>>,
  Same<z.infer<(typeof requestSchemas)["seat"]>, Loose<Requests["seat"]>>,
  Same<z.infer<(typeof requestSchemas)["lobbyReady"]>, Loose<Requests["lobbyReady"]>>,
  Same<z.infer<(typeof requestSchemas)["lang"]>, Loose<Requests["lang"]>>,
  Same<z.infer<(typeof requestSchemas)["log"]>, Loose<Requests["log"]>>,
  Same<z.infer<typeof openTableSchema>, Loose<OpenTable>>,
  Same<z.infer<typeof joinTableSchema>, Loose<JoinTable>>,
];
export const SCHEMAS_FIT: SchemasFit = [true, true, true, true, true, true, true, true];
