// The requests of a seminar as schemas, once: the server checks with them, a client may. All objects are strict.
import { z } from "zod";
import { BOARD_DIALS, ROLES, SCENARIO_IDS } from "../rules/index.ts";
import { ALERT_KINDS } from "../seminar/alertKinds.ts";
import { LANGS } from "../text/translate.ts";
import { CODE_ALPHABET, codeSchema, joinTableSchema } from "./messages.ts";
import { STRENGTHS, TEMPERAMENTS } from "./protocol.ts";
import {
  type JoinSeminar,
  OBSERVER_TASKS,
  type OpenSeminar,
  REST_RULES,
  SEMINAR_CODE_LENGTH,
  SEMINAR_LIMITS,
  SEMINAR_PLAN_IDS,
  SEMINAR_STAGES,
} from "./seminar.ts";
import type { InstructorWish, StudentWish } from "./seminarWishes.ts";

const LIMIT = SEMINAR_LIMITS;
const role = z.enum(ROLES);
const flag = z.boolean();
const text = z.string().trim().min(1).max(LIMIT.text);
const student = z.string().regex(/^[0-9a-f]{12}$/);
const target = z.union([codeSchema, z.literal("all")]);
const dial = z.enum(BOARD_DIALS);
const round = z.int().min(1).max(20);
const name = joinTableSchema.shape.name;

export const seminarCodeSchema = z
  .string()
  .regex(new RegExp(`^[${CODE_ALPHABET}]{${SEMINAR_CODE_LENGTH}}$`));

export const seminarSetupSchema = z.strictObject({
  title: z.string().trim().min(1).max(LIMIT.title),
  scenario: z.enum(SCENARIO_IDS),
  plan: z.enum(SEMINAR_PLAN_IDS),
  ruleset: z.enum(["first", "full"]),
  lang: z.enum(LANGS),
  names: z.enum(["shown", "pseudonyms"]),
  rest: z.enum(REST_RULES),
  observers: z.enum(OBSERVER_TASKS),
  bots: z.strictObject({
    temperament: z.enum([...TEMPERAMENTS, "mixed"]),
    strength: z.enum(STRENGTHS),
  }),
  absentS: z.int().min(0).max(86_400),
  list: z.array(name).max(LIMIT.listed),
});
/** POST /api/seminars */
export const openSeminarSchema = z.strictObject({
  setup: seminarSetupSchema,
  password: z.exactOptional(z.string().max(200)),
  demo: z.exactOptional(flag),
});
/** POST /api/seminars/:code/join */
export const joinSeminarSchema = z.strictObject({
  name,
  lang: z.enum(LANGS),
  rejoin: z.exactOptional(
    z
      .string()
      .max(20)
      .transform((code) => code.toUpperCase().replace(/[^A-Z]/g, "")),
  ),
});
/** What `joinById(code, options)` brings. */
export const seminarDoorSchema = z.union([
  z.object({ as: z.literal("instructor"), key: z.string().min(16).max(128) }),
  z.object({ as: z.literal("student"), token: z.string().min(16).max(128) }),
  z.object({ as: z.literal("wall") }),
]);

const ids = z.array(student).max(LIMIT.students);
const seat = z.union([z.array(student).min(1).max(LIMIT.delegates), z.null()]);
const seating = z.strictObject({
  tables: z
    .array(
      z.strictObject({
        seats: z.strictObject({ china: seat, dprk: seat, us: seat, rok: seat }),
        observers: ids,
      }),
    )
    .max(LIMIT.tables),
  bench: ids,
});
const dials = z.partialRecord(dial, z.int().min(-20).max(20));
const moment = z.discriminatedUnion("when", [
  z.strictObject({ when: z.literal("now") }),
  z.strictObject({ when: z.literal("round"), round }),
  z.strictObject({
    when: z.literal("dial"),
    dial,
    side: z.enum(["atLeast", "atMost"]),
    value: z.number().min(0).max(100),
  }),
]);

export const instructorWishSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("setup"), setup: seminarSetupSchema }),
  z.strictObject({
    type: z.literal("stage"),
    to: z.enum(SEMINAR_STAGES),
    minutes: z.number().min(0).max(100_000).nullable(),
  }),
  z.strictObject({ type: z.literal("stageTime"), addS: z.int().min(-86_400).max(86_400) }),
  z.strictObject({ type: z.literal("seat"), seating }),
  z.strictObject({
    type: z.literal("move"),
    student,
    table: codeSchema.nullable(),
    role: role.nullable(),
    head: flag,
  }),
  z.strictObject({ type: z.literal("swap"), a: student, b: student }),
  z.strictObject({ type: z.literal("rename"), student, name }),
  z.strictObject({ type: z.literal("remove"), student }),
  z.strictObject({
    type: z.literal("bot"),
    table: codeSchema,
    role,
    temperament: z.enum(TEMPERAMENTS),
    strength: z.enum(STRENGTHS),
  }),
  z.strictObject({ type: z.literal("unbot"), table: codeSchema, role }),
  z.strictObject({ type: z.enum(["pause", "resume"]), table: target }),
  z.strictObject({
    type: z.literal("extend"),
    table: target,
    ms: z.int().min(1_000).max(86_400_000),
  }),
  z.strictObject({ type: z.enum(["endPhase", "endMatch"]), table: target }),
  z.strictObject({ type: z.literal("rollBack"), table: codeSchema, round }),
  z.strictObject({ type: z.literal("undoRollBack"), table: codeSchema }),
  z.strictObject({ type: z.literal("lockTalk"), table: target, locked: flag }),
  z.strictObject({
    type: z.literal("message"),
    table: target.nullable(),
    roles: z.array(role).max(4),
    student: student.nullable(),
    text,
    voice: z.enum(["instructor", "world"]),
  }),
  z.strictObject({
    type: z.literal("inject"),
    table: target,
    to: z.array(role).max(4),
    headline: z.string().trim().min(1).max(120),
    text: z.string().trim().max(LIMIT.text),
    dials,
    moment,
  }),
  z.strictObject({ type: z.literal("dropInject"), id: z.string().max(40) }),
  z.strictObject({
    type: z.literal("answerHand"),
    student,
    text: z.string().trim().max(LIMIT.text),
  }),
  z.strictObject({ type: z.literal("alerts"), off: z.array(z.enum(ALERT_KINDS)).max(40) }),
  z.strictObject({
    type: z.literal("wall"),
    tables: flag,
    names: flag,
    line: z.string().trim().max(160),
  }),
  z.strictObject({ type: z.literal("look"), table: codeSchema.nullable() }),
]);

const points = z.number().min(-200).max(200).nullable();
export const studentWishSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("raise"), text: z.string().trim().max(LIMIT.text) }),
  z.strictObject({ type: z.literal("lower") }),
  z.strictObject({ type: z.literal("write"), text }),
  z.strictObject({
    type: z.literal("sheet"),
    sheet: z.strictObject({
      reservation: points,
      target: points,
      firstOffer: z.string().trim().max(LIMIT.sheetText),
      guesses: z.partialRecord(role, z.string().trim().max(LIMIT.sheetText)),
    }),
  }),
  z.strictObject({ type: z.literal("observe"), round: z.int().min(0).max(20), text }),
  z.strictObject({ type: z.literal("passHead"), to: student }),
  z.strictObject({ type: z.literal("lang"), lang: z.enum(LANGS) }),
]);

/** Compile-time check: the schemas say what the types say. */
type Loose<T> = T extends readonly (infer E)[]
  ? Loose<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;
type Fits<A, B> = [A] extends [B] ? true : never;
export type SeminarSchemasFit = [
  Fits<z.infer<typeof instructorWishSchema>, Loose<InstructorWish>>,
  Fits<z.infer<typeof studentWishSchema>, Loose<StudentWish>>,
  Fits<z.infer<typeof openSeminarSchema>, Loose<OpenSeminar>>,
  Fits<z.infer<typeof joinSeminarSchema>, Loose<JoinSeminar>>,
];
export const SEMINAR_SCHEMAS_FIT: SeminarSchemasFit = [true, true, true, true];
