// Exchanges that a bot may put on the table, beside the packages of the composer.
import type { ClauseCode, Role } from "../rules/index.ts";

export type Pledge = readonly [Role, ClauseCode];

/** Small exchanges that fit where trust is thin; the composer's packages come on top. */
export const SWAPS: readonly (readonly Pledge[])[] = [
  [
    ["dprk", "TF"],
    ["us", "SA"],
  ],
  [
    ["dprk", "TF"],
    ["us", "NS"],
  ],
  [
    ["dprk", "LR"],
    ["us", "NS"],
  ],
  [
    ["dprk", "LR"],
    ["us", "DP"],
    ["rok", "DP"],
  ],
  [
    ["dprk", "IN"],
    ["us", "RL1"],
  ],
  [
    ["dprk", "IN"],
    ["us", "RL2"],
  ],
  [
    ["dprk", "IN"],
    ["us", "SA"],
  ],
  [
    ["dprk", "FF"],
    ["us", "NS"],
    ["china", "GU"],
  ],
  [
    ["dprk", "DM"],
    ["us", "RL2"],
    ["us", "NS"],
  ],
  [
    ["dprk", "IN"],
    ["china", "SUP"],
  ],
  [
    ["dprk", "FF"],
    ["china", "EE"],
  ],
  [
    ["dprk", "LR"],
    ["china", "SUP"],
  ],
  [
    ["dprk", "LR"],
    ["china", "GU"],
  ],
  [
    ["dprk", "TF"],
    ["china", "GU"],
  ],
  [
    ["dprk", "TF"],
    ["rok", "IK"],
  ],
  [
    ["dprk", "TF"],
    ["rok", "DP"],
  ],
  [
    ["dprk", "LR"],
    ["rok", "HL"],
  ],
  [
    ["dprk", "LR"],
    ["rok", "DP"],
    ["rok", "HL"],
  ],
  [
    ["dprk", "IN"],
    ["rok", "IK"],
  ],
  [
    ["china", "EH"],
    ["us", "NS"],
  ],
  [
    ["china", "EH"],
    ["rok", "DP"],
  ],
  [
    ["china", "EH"],
    ["rok", "HL"],
    ["us", "DP"],
  ],
  [
    ["china", "SUP"],
    ["rok", "IK"],
    ["dprk", "IN"],
  ],
  [
    ["china", "GU"],
    ["rok", "HL"],
    ["dprk", "TF"],
  ],
  [
    ["china", "EE"],
    ["us", "RL1"],
    ["dprk", "IN"],
  ],
  [
    ["china", "EE"],
    ["us", "RL2"],
    ["dprk", "DM"],
  ],
];

/** Both Koreas and one more: texts for a seat whose agenda is a peace in writing. */
export const PEACES: readonly (readonly Pledge[])[] = [
  [
    ["dprk", "LR"],
    ["us", "NS"],
    ["rok", "HL"],
  ],
  [
    ["dprk", "TF"],
    ["us", "SA"],
    ["rok", "DP"],
  ],
  [
    ["dprk", "TF"],
    ["us", "NS"],
    ["rok", "IK"],
  ],
  [
    ["dprk", "IN"],
    ["us", "DP"],
    ["rok", "HL"],
  ],
  [
    ["china", "GU"],
    ["dprk", "LR"],
    ["rok", "HL"],
  ],
  [
    ["china", "SUP"],
    ["dprk", "TF"],
    ["rok", "HL"],
  ],
  [
    ["china", "SUP"],
    ["dprk", "IN"],
    ["rok", "IK"],
  ],
];

/** Small texts that bind all four. */
export const TABLES: readonly (readonly Pledge[])[] = [
  [
    ["china", "GU"],
    ["dprk", "IN"],
    ["us", "SA"],
    ["rok", "DP"],
  ],
  [
    ["china", "GU"],
    ["dprk", "LR"],
    ["us", "NS"],
    ["rok", "HL"],
  ],
  [
    ["china", "SUP"],
    ["dprk", "IN"],
    ["us", "RL1"],
    ["rok", "HL"],
  ],
  [
    ["china", "SUP"],
    ["dprk", "FF"],
    ["us", "SA"],
    ["rok", "IK"],
  ],
  [
    ["china", "EE"],
    ["dprk", "DM"],
    ["dprk", "IN"],
    ["us", "RL2"],
    ["rok", "IK"],
  ],
];

/** Quiet exchanges: only what may stand in a secret text. */
export const SECRET_SWAPS: readonly (readonly Pledge[])[] = [
  [
    ["dprk", "TF"],
    ["china", "SUP"],
  ],
  [
    ["dprk", "FF"],
    ["china", "EE"],
  ],
  [
    ["dprk", "TF"],
    ["us", "SA"],
  ],
  [
    ["dprk", "FF"],
    ["us", "SA"],
  ],
  [
    ["dprk", "LR"],
    ["china", "GU"],
  ],
  [
    ["dprk", "TF"],
    ["china", "GU"],
    ["us", "SA"],
  ],
];

/** More of them, for those who like it quiet. */
export const QUIET: readonly (readonly Pledge[])[] = [
  [
    ["dprk", "LR"],
    ["us", "SA"],
  ],
  [
    ["dprk", "DM"],
    ["us", "SA"],
  ],
  [
    ["dprk", "LR"],
    ["china", "SUP"],
  ],
  [
    ["dprk", "FF"],
    ["china", "SUP"],
  ],
  [
    ["dprk", "TF"],
    ["china", "EE"],
  ],
  [
    ["dprk", "DM"],
    ["china", "EE"],
  ],
];

/** Meetings that are traded for a step: the owner hosts, the other gives something. */
export const HOSTED: readonly (readonly [Role, Role, Pledge])[] = [
  ["us", "dprk", ["dprk", "TF"]],
  ["us", "dprk", ["dprk", "LR"]],
  ["china", "dprk", ["dprk", "LR"]],
  ["china", "dprk", ["dprk", "IN"]],
  ["rok", "dprk", ["dprk", "LR"]],
  ["rok", "dprk", ["dprk", "TF"]],
  ["china", "us", ["us", "NS"]],
  ["us", "china", ["china", "EH"]],
];
