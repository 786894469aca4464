// What the browsers of a table received, and what a whole game has to hold: the witnesses of the test with four players.
import { expect } from "@jest/globals";
import { type GameEvent, ROLES, type Role } from "../shared/src/rules/index.ts";
import { confidentialBrief } from "../shared/src/text/all.ts";
import type { Heard } from "./listen.ts";
import { CANARIES } from "./script.ts";

/** Who may have read what, so far: each word reached the browsers of its readers, and no other. */
export function expectSecrets(heard: ReadonlyMap<Role | null, Heard>): void {
  const parties: readonly Role[] = ["china", "dprk"];
  const readers: Record<string, readonly Role[]> = {
    [CANARIES.pair]: parties,
    [CANARIES.note]: parties,
    "CK-1": parties,
    [CANARIES.table]: ROLES,
    agenda: ROLES,
    trueEnforcement: ["china"],
  };
  for (const role of ROLES) {
    for (const text of Object.values(confidentialBrief(role, "en"))) readers[inJson(text)] = [role];
  }
  for (const [word, roles] of Object.entries(readers)) {
    const found = [...heard].filter(([, one]) => one.find(word)).map(([role]) => role);
    expect([word, found]).toEqual([word, [...roles]]);
  }
  expect(heard.get(null)?.frames).toBeGreaterThan(50);
}

/** A text as it stands in an answer of the server. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** What a whole game has to hold, by the saved game itself. */
export function expectWhole(events: readonly GameEvent[], lastWord: string): void {
  const times = (holds: (event: GameEvent) => boolean): number => events.filter(holds).length;
  const signed = (holds: (deal: { parties: readonly Role[]; secret: boolean }) => boolean) =>
    times((event) => event.type === "dealSigned" && holds(event.deal));
  expect({
    ofThree: signed(({ parties }) => parties.length === 3),
    secret: signed(({ secret }) => secret),
    counterOffers: times(({ type }) => type === "versionAdded"),
    foundOut: times(({ type }) => type === "cheatCaught"),
    summits: times(({ type }) => type === "summitHeld"),
    refusals: times(({ type }) => type === "invitationRefused"),
    plenaries: times((event) => event.type === "plenaryHeld" && event.held),
    crises: times(({ type }) => type === "crisisBroke"),
    settled: times(({ type }) => type === "crisisSettled"),
    lastWords: times((event) => event.type === "said" && event.message.text === lastWord),
  }).toEqual({
    ofThree: 1,
    secret: 1,
    counterOffers: 1,
    foundOut: 1,
    summits: 1,
    refusals: 1,
    plenaries: 1,
    crises: 1,
    settled: 1,
    lastWords: 1,
  });
}
