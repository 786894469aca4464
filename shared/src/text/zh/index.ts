import type { Catalogue } from "../translate.ts";
import { alerts } from "./alerts.ts";
import { bots } from "./bots.ts";
import { brief } from "./brief.ts";
import { door } from "./door.ts";
import { home } from "./home.ts";
import { news } from "./news.ts";
import { rules } from "./rules.ts";
import { scene } from "./scene.ts";
import { seminar } from "./seminar.ts";
import { student } from "./student.ts";
import { table } from "./table.ts";

export const catalogue: Catalogue = {
  ...rules,
  ...brief,
  ...home,
  ...door,
  ...table,
  ...scene,
  ...bots,
  ...news,
  ...seminar,
  ...student,
  ...alerts,
};
