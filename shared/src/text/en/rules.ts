import { cards } from "./rules/cards.ts";
import { causes } from "./rules/causes.ts";
import { classroom } from "./rules/classroom.ts";
import { deals } from "./rules/deals.ts";
import { refusals } from "./rules/refusals.ts";
import { story } from "./rules/story.ts";
import { words } from "./rules/words.ts";

export const rules = {
  ...words,
  ...cards,
  ...deals,
  ...story,
  ...causes,
  ...refusals,
  ...classroom,
} as const;
