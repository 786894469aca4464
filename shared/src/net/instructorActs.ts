// What an instructor may do to one match, as it comes over a wire. Limits here are of form; the rules refuse with a
// sentence, or with better ones, below them.
import { z } from "zod";
import {
  type Hold,
  INJECT_DIALS,
  INSTRUCTOR_LIMITS,
  type InstructorAct,
  NOTICE_VOICES,
  ROLES,
} from "../rules/index.ts";
import { TEXT_MAX } from "./messages.ts";

const role = z.enum(ROLES);
const roles = z.array(role).max(ROLES.length);
const flag = z.boolean();
const text = z.string().max(TEXT_MAX);
const LIMIT = INSTRUCTOR_LIMITS;

/** One act of the instructor on one match; pause, resume and extend among them. */
export const instructorActSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("pause") }),
  z.strictObject({ type: z.literal("resume") }),
  z.strictObject({ type: z.literal("extend"), ms: z.int().min(1_000).max(86_400_000) }),
  z.strictObject({ type: z.literal("endPhase") }),
  z.strictObject({ type: z.literal("endMatch") }),
  z.strictObject({
    type: z.literal("notice"),
    to: roles,
    voice: z.enum(NOTICE_VOICES),
    title: text.optional(),
    text,
  }),
  z.strictObject({
    type: z.literal("inject"),
    to: roles,
    headline: text,
    text,
    dials: z.partialRecord(z.enum(INJECT_DIALS), z.int().min(-LIMIT.dial).max(LIMIT.dial)),
  }),
  z.strictObject({ type: z.literal("lockTalk"), locked: flag }),
  z.strictObject({ type: z.literal("standIn"), role, on: flag, note: text.optional() }),
  z.strictObject({
    type: z.literal("changeDelegate"),
    role,
    name: text.nullable(),
    kind: z.enum(["person", "bot"]),
  }),
  z.strictObject({ type: z.literal("rollBack"), round: z.int().min(1).max(99) }),
  z.strictObject({ type: z.literal("undoRollBack") }),
]);

/** Compile-time check: the schema says what the rules say. */
type Fits<A, B> = [A] extends [B] ? true : never;
export const INSTRUCTOR_ACTS_FIT: Fits<
  z.infer<typeof instructorActSchema>,
  InstructorAct | Hold
> = true;
