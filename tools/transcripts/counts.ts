// What of a saved game stands in the list of transcripts.
import { type Final, type GameEvent, ROLES, type Role } from "../../shared/src/rules/index.ts";
import type { HistorySave } from "../../shared/src/save/index.ts";

export interface Counts {
  readonly rounds: number;
  /** Deals of bots alone, and deals that the player signed. */
  readonly between: number;
  readonly withPlayer: number;
  readonly offersOfPlayer: number;
  readonly cheatsOfBots: number;
  readonly cheatsOfPlayer: number;
  readonly caught: number;
  readonly ending: string;
  /** The player's points over par. */
  readonly over: number;
}

/** The seat of the person at the table. */
export const playerOf = ({ header }: HistorySave): Role =>
  ROLES.find((role) => header.seats[role].kind === "person") ?? "us";

export const eventsOf = ({ commits }: HistorySave): readonly GameEvent[] =>
  commits.flatMap(({ events }) => events);

export function finalOf(save: HistorySave): Final {
  const ended = eventsOf(save).find((one) => one.type === "ended");
  if (ended?.type !== "ended") throw new Error("the saved game is not over");
  return ended.final;
}

export function countsOf(save: HistorySave): Counts {
  const me = playerOf(save);
  const { cheats, scores, ending, rounds } = finalOf(save);
  const deals: (readonly Role[])[] = [];
  let offersOfPlayer = 0;
  for (const event of eventsOf(save)) {
    if (event.type === "dealSigned") deals.push(event.deal.parties);
    if (event.type === "offerMade" && event.proposal.by === me) offersOfPlayer += 1;
  }
  const cheatsOfBots = cheats.filter(({ role }) => role !== me).length;
  return {
    rounds,
    between: deals.filter((parties) => !parties.includes(me)).length,
    withPlayer: deals.filter((parties) => parties.includes(me)).length,
    offersOfPlayer,
    cheatsOfBots,
    cheatsOfPlayer: cheats.length - cheatsOfBots,
    caught: cheats.filter(({ caught }) => caught).length,
    ending,
    over: scores[me].total - scores[me].par,
  };
}
