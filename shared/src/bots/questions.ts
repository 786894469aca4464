// The three questions that bots understand: chosen from a list, or typed in one of a few plain phrasings.

import { isReason } from "./reasons.ts";

export const QUESTION_IDS = ["why", "accept", "want"] as const;
/** Why not? What would you accept? What do you want? Their words stand under `ask.<id>`. */
export type QuestionId = (typeof QUESTION_IDS)[number];

const MARK = "@ask:";

/** The text of a message that carries a question: every reader gets it in the own language. */
export const encodeQuestion = (id: QuestionId): string => `${MARK}${id}`;

/** The question that a text carries, whoever wrote it; null for any other text. */
export const decodeQuestion = (text: string): QuestionId | null =>
  text.startsWith(MARK) ? (QUESTION_IDS.find((id) => text === encodeQuestion(id)) ?? null) : null;

/** Phrasings without marks, case and spaces. What is not among them is not understood, and said to be so. */
const PHRASES: Readonly<Record<QuestionId, readonly string[]>> = {
  why: [
    ...["why", "why not", "but why", "but why not", "why no", "why did you refuse", "why refuse"],
    ...["why did you decline", "why did you say no", "why won't you sign", "why not sign"],
    ...["why don't you sign", "what's wrong with it", "what is wrong with it"],
    ...["what's wrong with our text", "what is wrong with our text"],
    ...[
      "왜",
      "왜요",
      "왜 안 되나요",
      "왜 안 됩니까",
      "왜 안 돼요",
      "왜 거절했나요",
      "왜 거절합니까",
    ],
    ...["왜 거절하셨습니까", "왜 서명하지 않습니까", "왜 서명하지 않나요", "무엇이 문제입니까"],
    ...["무엇이 문제인가요", "뭐가 문제인가요", "이유가 무엇입니까", "이유가 뭔가요"],
    ...[
      "为什么",
      "为什么不",
      "为什么不行",
      "为何",
      "为何不",
      "为什么拒绝",
      "为何拒绝",
      "为什么不签",
    ],
    ...["为什么不签字", "哪里不行", "有什么问题", "问题在哪"],
  ],
  accept: [
    ...["what would you accept", "what will you accept", "what could you accept"],
    ...["what can you accept", "what would you sign", "what will you sign", "what could you sign"],
    ...["what can you sign", "what would it take", "what would work for you", "make an offer"],
    ...["make us an offer", "make me an offer", "your offer", "what is your offer"],
    ...["무엇이면 받아들이겠습니까", "무엇을 받아들이겠습니까", "무엇이라면 받아들이겠습니까"],
    ...["무엇이면 되겠습니까", "무엇이면 서명하겠습니까", "뭐면 되나요", "뭐면 받아들이나요"],
    ...["어떤 조건이면 됩니까", "어떤 조건이면 되나요", "제안해 주세요", "제안해 주십시오"],
    ...["你们能接受什么", "你能接受什么", "你们会接受什么", "你们接受什么", "贵方能接受什么"],
    ...["怎样才肯签", "怎样才能签", "怎样才行", "什么条件可以", "什么条件才行", "请提方案"],
  ],
  want: [
    ...["what do you want", "what do you need", "what do you want from us", "what are you after"],
    ...["what do you need from us", "what are your goals", "what do you ask for"],
    ...["what do you want from me", "what do you ask of us"],
    ...["무엇을 원합니까", "무엇을 원하나요", "뭘 원합니까", "뭘 원하나요", "뭘 원해요"],
    ...["원하는 것이 무엇입니까", "원하는 게 뭔가요", "무엇이 필요합니까", "무엇이 필요한가요"],
    ...["你们想要什么", "你想要什么", "你们要什么", "你要什么", "贵方想要什么", "你们需要什么"],
  ],
};

const plain = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s\p{P}]+/gu, "");

const KNOWN: ReadonlyMap<string, QuestionId> = new Map(
  QUESTION_IDS.flatMap((id) => PHRASES[id].map((phrase) => [plain(phrase), id] as const)),
);
const LONGEST = 60;

/** The question that somebody asks by a button or in a phrasing that is known; null: not understood. */
export const readQuestion = (text: string): QuestionId | null =>
  decodeQuestion(text) ??
  (text.length > LONGEST || isReason(text) ? null : (KNOWN.get(plain(text)) ?? null));
