// Teaches the strategist what positions are worth: plays mixed tables, writes shared/src/bots/strategistWeights.ts.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  agendaLooks,
  looksAt,
  MUTE_POLICIES,
  playMatch,
  policyOf,
  sightOf,
  USUAL,
} from "@freeze/shared/bots";
import { type AgendaId, type GameState, ROLES, type Role, type Score } from "@freeze/shared/rules";
import { SCENARIOS } from "@freeze/shared/scenarios";
import { fitOdds, fitPoints, type Lesson } from "./simulation/fit.ts";
import { wholeNumber } from "./simulation/options.ts";
import { progressLine } from "./simulation/pool.ts";
import { byRole } from "./simulation/records.ts";
import { drawnTemperament } from "./simulation/seats.ts";
import { seedOf } from "./simulation/seeds.ts";

const HELP = `npm run learn -- [--games 6000] [--seed 3000000]
Plays mixed tables of all scenarios, in most of them one seat in the strategist's usual way, and fits what the
positions at the beginning of talks were worth in the end. Writes shared/src/bots/strategistWeights.ts.
`;

const FILE = join(import.meta.dirname, "../shared/src/bots/strategistWeights.ts");
const CASES = Object.values(SCENARIOS);

/** What was learned so far, by seat and by agenda. */
interface Lessons {
  readonly goals: Record<Role, Lesson[]>;
  readonly agendas: Map<AgendaId, Lesson[]>;
}

/** A position as one seat saw it, before it is known what came of it. */
interface Glance {
  readonly role: Role;
  readonly goals: readonly number[];
  readonly agenda: readonly number[];
}

function main(): void {
  const { values } = parseArgs({
    options: {
      games: { type: "string", default: "6000" },
      seed: { type: "string", default: "3000000" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const games = wholeNumber(values.games, "--games");
  const seed = wholeNumber(values.seed, "--seed");
  const lessons: Lessons = { goals: { china: [], dprk: [], us: [], rok: [] }, agendas: new Map() };
  const progress = progressLine("learn");
  for (let game = 0; game < games; game += 1) {
    playOne(seedOf(String(seed + game)), game, lessons);
    progress(game + 1, games);
  }
  writeFileSync(FILE, fileText(lessons));
  execFileSync("npx", ["biome", "format", "--write", FILE]);
  process.stdout.write(`${FILE}: ${games} games\n`);
}

/** In six games of eight one seat plays the strategist's usual way. */
function playOne(seed: string, game: number, lessons: Lessons): void {
  const lead = game % 8 < 6 ? ROLES[game % 4] : null;
  const policies = byRole((role) =>
    role === lead
      ? policyOf(USUAL[role], { mute: true })
      : MUTE_POLICIES[drawnTemperament(seed, role)],
  );
  const glances: Glance[] = [];
  let round = 1;
  const watch = (state: GameState): void => {
    if (state.board.phase !== "talks" || state.board.round <= round) return;
    round = state.board.round;
    for (const role of ROLES) glances.push(glanceOf(state, role));
  };
  const scenario = CASES[Math.floor(game / 8) % CASES.length];
  if (!scenario) return;
  const options = { layout: "untimed", ruleset: "full", at: 0 } as const;
  const { final } = playMatch({ scenario, seed, options, policies, watch }).final.board;
  for (const glance of final ? glances : []) learn(glance, final?.scores[glance.role], lessons);
}

function glanceOf(state: GameState, role: Role): Glance {
  const sight = sightOf(state, role);
  return { role, goals: looksAt(sight), agenda: agendaLooks(sight, state.hands[role].agenda) };
}

/** An agenda counts for as much as the ending left of it. */
function learn({ role, goals, agenda }: Glance, score: Score | undefined, to: Lessons): void {
  if (!score) return;
  const share = score.cap === null && score.agenda.met ? (score.factor ?? 1) : 0;
  to.goals[role].push({ looks: goals, came: score.total - share * score.agenda.points });
  const of = to.agendas.get(score.agenda.id) ?? [];
  to.agendas.set(score.agenda.id, of);
  of.push({ looks: agenda, came: share });
}

const listOf = (weights: readonly number[]): string =>
  weights.map((one) => String(Math.round(one * 100) / 100)).join(", ");

const fileText = ({
  goals,
  agendas,
}: Lessons): string => `import type { AgendaId, ByRole } from "../rules/index.ts";

// Written by \`npm run learn\`; not edited by hand.

/** Points that each number of \`looksAt\` brings a seat in the end, without its agenda. */
export const GOAL_WEIGHTS: ByRole<readonly number[]> = {
${ROLES.map((role) => `  ${role}: [${listOf(fitPoints(goals[role]))}],`).join("\n")}
};

/** How each number of \`agendaLooks\` moves the odds of an agenda. */
export const AGENDA_WEIGHTS: Readonly<Record<AgendaId, readonly number[]>> = {
${ROLES.flatMap((role) => SCENARIOS.opening.agendas[role])
  .map((id) => `  ${id}: [${listOf(fitOdds(agendas.get(id) ?? []))}],`)
  .join("\n")}
};
`;

main();
