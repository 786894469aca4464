// The one theme. The canvas reads these constants; `styles/theme.css` says the same to the DOM (a test compares them).

import { BREAKDOWN_TENSION, CRISIS, type Role, type TrustLevel } from "@freeze/shared/rules";
import type { Lang } from "@freeze/shared/text";

/** Colours by name; in CSS `--<name>`. Text colours reach 4.5:1 on `ink`. */
export const COLOURS = {
  night: "#0a0f13",
  ink: "#121a20",
  "ink-raised": "#1a242c",
  "ink-field": "#0d1419",
  line: "#2c3a44",
  paper: "#f4ecdb",
  "paper-dim": "#c9c0ad",
  "paper-faint": "#9b9585",
  print: "#231d15",
  walnut: "#4a2d1b",
  "walnut-light": "#7d5130",
  "walnut-dark": "#24140b",
  brass: "#d6b26a",
  "brass-bright": "#f2d998",
  "brass-dim": "#86693a",
  sea: "#1b4c5b",
  "sea-deep": "#0c2631",
  stone: "#4b5b60",
  frost: "#c4e6f7",
  ember: "#ff7d4d",
  good: "#7fd6ac",
  bad: "#f28470",
  "role-china": "#dd9f33",
  "role-dprk": "#d8553d",
  "role-us": "#5a94da",
  "role-rok": "#37a887",
  "role-china-text": "#efb75a",
  "role-dprk-text": "#f38b76",
  "role-us-text": "#93bdf0",
  "role-rok-text": "#66d3b2",
} as const;

/** Distances on the 4 px grid; in CSS `--s1` ... `--s8`. */
export const SPACES = { s1: 4, s2: 8, s3: 12, s4: 16, s5: 20, s6: 24, s7: 32, s8: 48 } as const;

/** Text sizes in px of the interface scale (`--text-*`) and of the display scale (`--display-*`). */
export const SIZES = {
  "text-small": 12,
  "text-note": 13,
  "text-body": 15,
  "text-lead": 17,
  "display-small": 18,
  "display-mid": 22,
  "display-large": 30,
  "display-huge": 44,
} as const;

export const SANS: Readonly<Record<Lang, string>> = {
  en: '"Inter Variable", "Pretendard Variable", "Noto Sans SC", system-ui, sans-serif',
  ko: '"Pretendard Variable", "Inter Variable", "Noto Sans KR", "Noto Sans SC", system-ui, sans-serif',
  zh: '"Inter Variable", "Noto Sans SC", "PingFang SC", "Pretendard Variable", system-ui, sans-serif',
};
export const SERIF: Readonly<Record<Lang, string>> = {
  en: '"Source Serif 4 Variable", Georgia, "Pretendard Variable", "Noto Sans SC", serif',
  ko: '"Source Serif 4 Variable", "Pretendard Variable", "Noto Sans KR", "Noto Sans SC", serif',
  zh: '"Source Serif 4 Variable", "Noto Sans SC", "PingFang SC", "Pretendard Variable", serif',
};

/** What tells a role beside its colour: a letter, the pattern of its land and the dash of its lines. */
export interface RoleLook {
  readonly colour: string;
  readonly text: string;
  readonly letter: "C" | "K" | "U" | "R";
  readonly pattern: "grain" | "hatch" | "stripes" | "dots";
}
export const ROLE_LOOKS: Readonly<Record<Role, RoleLook>> = {
  china: look("china", "C", "grain"),
  dprk: look("dprk", "K", "hatch"),
  us: look("us", "U", "stripes"),
  rok: look("rok", "R", "dots"),
};

/** Trust between two plates: a colour, a dash pattern and how many strands the thread has. */
export interface ThreadLook {
  readonly colour: string;
  readonly dash: readonly number[];
  readonly width: number;
  readonly strands: 1 | 2;
}
export const THREAD_LOOKS: Readonly<Record<TrustLevel, ThreadLook>> = {
  hostile: { colour: "#e2694f", dash: [2, 9], width: 2, strands: 1 },
  wary: { colour: "#dba35c", dash: [6, 8], width: 1.75, strands: 1 },
  working: { colour: "#e4d7ae", dash: [16, 6], width: 1.75, strands: 1 },
  warm: { colour: "#8fd9b4", dash: [], width: 2, strands: 1 },
  allied: { colour: "#ffe9ad", dash: [], width: 1.75, strands: 2 },
};

/**
 * Tension in words: the upper end of each band (0-100) and its colour. Where it is calm no crisis can break out; from
 * `severe` on a match that ends is a breakdown.
 */
export const TENSION_BANDS = [
  { id: "calm", below: CRISIS.base + 1, colour: "#58b08f" },
  { id: "guarded", below: 50, colour: "#b8bd6a" },
  { id: "elevated", below: BREAKDOWN_TENSION, colour: "#e2a63c" },
  { id: "severe", below: 85, colour: "#e07a3f" },
  { id: "critical", below: 101, colour: "#dc4a36" },
] as const;
export type TensionBand = (typeof TENSION_BANDS)[number];

/** The band of a Tension of 0-100. */
export function tensionBand(tension: number): TensionBand {
  return TENSION_BANDS.find((band) => tension < band.below) ?? TENSION_BANDS[4];
}

/** Below this Voice (0-100) a plate counts as sidelined and is drawn dim. */
export const SIDELINED_BELOW = 30;

function look(role: Role, letter: RoleLook["letter"], pattern: RoleLook["pattern"]): RoleLook {
  return { colour: COLOURS[`role-${role}`], text: COLOURS[`role-${role}-text`], letter, pattern };
}
