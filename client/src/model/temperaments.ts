import type { Strength, Temperament } from "@freeze/shared/net";

// Typed from the wire's own list, but not imported from it: the wire brings schemas that home must not load.
const BY_NAME: Readonly<Record<Temperament, true>> = {
  reciprocator: true,
  hawk: true,
  dove: true,
  opportunist: true,
  spoiler: true,
  builder: true,
  lookahead: true,
  strategist: true,
};

/** Every temperament a bot can be asked for. */
export const TEMPERAMENTS = Object.keys(BY_NAME) as readonly Temperament[];

const BY_STRENGTH: Readonly<Record<Strength, true>> = {
  apprentice: true,
  practised: true,
  master: true,
};
export const STRENGTHS = Object.keys(BY_STRENGTH) as readonly Strength[];
