import type { Strength, Temperament } from "@freeze/shared/net";
import { othersThan, type Role, type Ruleset } from "@freeze/shared/rules";
import { lang, t } from "../model/language.ts";
import { remember } from "../model/memory.ts";
import { TEMPERAMENTS } from "../model/temperaments.ts";
import { joinTable, openTable } from "../net/api.ts";
import { keepHostKey, keepToken, lastName } from "../net/keys.ts";
import { navigate } from "../router.ts";

export interface Solo {
  readonly role: Role;
  readonly ruleset: Ruleset;
  readonly strength: Strength;
}

/** Opens a table with three bots and sits down. Answers with a sentence where it did not work. */
export async function playSolo({ role, ruleset, strength }: Solo): Promise<string | null> {
  const opened = await openTable({
    scenario: "opening",
    layout: "untimed",
    ruleset,
    bots: botsFor(othersThan(role)),
    strength,
  });
  if (!opened.ok) return opened.sentence;
  const { code, hostKey } = opened.value;
  keepHostKey(code, hostKey);
  const name = lastName() || t("home.play.name");
  const joined = await joinTable(code, { name, lang: lang.value, role });
  if (!joined.ok) return joined.sentence;
  keepToken(code, joined.value.token);
  remember("played", "1");
  navigate(`/t/${code}`);
  return null;
}

/** Temperaments in a random order, so that two evenings differ. */
function botsFor(roles: readonly Role[]): Partial<Record<Role, Temperament>> {
  const first = Math.floor(Math.random() * TEMPERAMENTS.length);
  const pick = (index: number): Temperament =>
    TEMPERAMENTS[(first + index) % TEMPERAMENTS.length] ?? "reciprocator";
  return Object.fromEntries(roles.map((role, index) => [role, pick(index)]));
}
