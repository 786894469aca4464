// What was said in a channel, read once for each message and each change of the channel, whoever reads it.
import type { Message } from "../rules/index.ts";
import { kept } from "../rules/kept.ts";
import { type QuestionId, readQuestion } from "./questions.ts";
import { decodeReason, type Reason } from "./reasons.ts";

/** One message with what bots make of it. */
export interface Line {
  readonly message: Message;
  /** Null: it does not carry one. */
  readonly reason: Reason | null;
  readonly question: QuestionId | null;
}

const lineOf = kept(
  (message: Message): Line => ({
    message,
    reason: decodeReason(message.text),
    question: readQuestion(message.text),
  }),
);

type Talk = Readonly<Record<string, Message>>;
const NOTHING: readonly Line[] = [];

/** The lines of a channel as they were read last, by its first message: a channel only grows. */
const readBefore = new WeakMap<Message, readonly Line[]>();

const linesIn = kept((talk: Talk): readonly Line[] => {
  const messages = Object.values(talk);
  const [first] = messages;
  if (!first) return NOTHING;
  const before = readBefore.get(first) ?? NOTHING;
  const lines = messages.map((message, at) => {
    const known = before[at];
    return known?.message === message ? known : lineOf(message);
  });
  readBefore.set(first, lines);
  return lines;
});

/** Everything that was said in a channel, in order. */
export const linesOf = (talk: Talk | undefined): readonly Line[] =>
  talk ? linesIn(talk) : NOTHING;

const latestIn = kept((talk: Talk): readonly Line[] => {
  const lines = linesIn(talk);
  let from = lines.length - 1;
  const round = lines[from]?.message.round;
  while (from > 0 && lines[from - 1]?.message.round === round) from -= 1;
  return lines.slice(Math.max(0, from));
});

/** What was said in a channel in this round, in order. */
export function linesNow(talk: Talk | undefined, round: number): readonly Line[] {
  if (!talk) return NOTHING;
  const lines = latestIn(talk);
  return lines[0]?.message.round === round ? lines : NOTHING;
}
