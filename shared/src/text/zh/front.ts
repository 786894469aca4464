import type { Catalogue } from "../plain.ts";
import { door } from "./door.ts";
import { home } from "./home.ts";
import { words } from "./rules/words.ts";

/** What the first page and the door of a table say: a small part, so that they open at once. */
export const catalogue: Catalogue = { ...words, ...home, ...door };
