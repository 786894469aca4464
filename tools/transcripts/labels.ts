// Words of the written games that the game itself has no use for.
import type { Lang } from "../../shared/src/text/index.ts";

interface Labels {
  readonly round: (n: number) => string;
  readonly player: string;
  readonly strategist: string;
  readonly table: string;
  readonly news: string;
  readonly talks: string;
  readonly orders: string;
  readonly result: string;
  readonly quote: (text: string) => string;
  readonly to: (from: string, to: string) => string;
  readonly all: string;
  readonly offers: string;
  readonly declines: string;
  readonly signs: string;
  readonly counters: string;
  readonly signed: (id: string, secret: boolean) => string;
  readonly lapsed: string;
  readonly lapses: (who: string) => string;
  readonly cheats: (clause: string) => string;
  readonly silent: string;
  readonly ending: string;
  readonly scores: string;
  readonly par: (over: string) => string;
  readonly cheating: string;
  readonly nobody: string;
  readonly why: string;
  readonly tried: string;
  readonly saved: string;
  readonly stop: string;
  readonly colon: string;
}

export const LABELS: Readonly<Record<Lang, Labels>> = {
  en: {
    round: (n) => `Round ${n}`,
    player: "the player",
    strategist: "strategist",
    table: "At the table",
    news: "News",
    talks: "Talks",
    orders: "Orders",
    result: "What came of it",
    quote: (text) => `“${text}”`,
    to: (from, to) => `${from} to ${to}`,
    all: "all",
    offers: "offers",
    declines: "declines.",
    signs: "signs.",
    counters: "asks for a change",
    signed: (id, secret) => `**Signed${secret ? " in secret" : ""}** (${id}).`,
    lapsed: "Not signed.",
    lapses: (who) => `${who}: the signature lapses.`,
    cheats: (clause) => `**cheats on ${clause}**`,
    silent: "no card",
    ending: "How it ended",
    scores: "Scores",
    par: (over) => `${over} against par`,
    cheating: "Who cheated",
    nobody: "Nobody.",
    why: "Why they did it",
    tried: " (points on average)",
    saved: "The saved game, for the replay screen",
    stop: ".",
    colon: ": ",
  },
  ko: {
    round: (n) => `${n}라운드`,
    player: "사람",
    strategist: "전략가",
    table: "자리",
    news: "소식",
    talks: "회담",
    orders: "명령",
    result: "결과",
    quote: (text) => `“${text}”`,
    to: (from, to) => `${from} → ${to}`,
    all: "모두",
    offers: "제안",
    declines: "거절.",
    signs: "서명.",
    counters: "수정 요구",
    signed: (id, secret) => `**${secret ? "비밀 " : ""}서명됨**(${id}).`,
    lapsed: "서명되지 않음.",
    lapses: (who) => `${who}: 서명 실효.`,
    cheats: (clause) => `**몰래 어김: ${clause}**`,
    silent: "카드 없음",
    ending: "끝맺음",
    scores: "점수",
    par: (over) => `기준 대비 ${over}`,
    cheating: "누가 속였나",
    nobody: "아무도 속이지 않았습니다.",
    why: "왜 그랬나",
    tried: " (평균 점수)",
    saved: "복기 화면에서 열 수 있는 저장 게임",
    stop: ".",
    colon: ": ",
  },
  zh: {
    round: (n) => `第${n}轮`,
    player: "玩家",
    strategist: "谋略家",
    table: "席位",
    news: "消息",
    talks: "会谈",
    orders: "指令",
    result: "结果",
    quote: (text) => `“${text}”`,
    to: (from, to) => `${from}对${to}`,
    all: "各方",
    offers: "提议",
    declines: "回绝。",
    signs: "签字。",
    counters: "要求修改",
    signed: (id, secret) => `**${secret ? "秘密" : ""}签署**（${id}）。`,
    lapsed: "未签。",
    lapses: (who) => `${who}：签名失效。`,
    cheats: (clause) => `**暗中违约：${clause}**`,
    silent: "不出牌",
    ending: "结局",
    scores: "得分",
    par: (over) => `与标准分相比${over}`,
    cheating: "谁违了约",
    nobody: "无人违约。",
    why: "他们为什么这样做",
    tried: "（平均得分）",
    saved: "可在复盘页打开的存档",
    stop: "。",
    colon: "：",
  },
};
