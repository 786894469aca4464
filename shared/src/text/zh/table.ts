import { common } from "./table/common.ts";
import { deals } from "./table/deals.ts";
import { news } from "./table/news.ts";
import { orders } from "./table/orders.ts";
import { overlays } from "./table/overlays.ts";
import { talks } from "./table/talks.ts";
import { warnings } from "./table/warnings.ts";
import { why } from "./table/why.ts";

export const table = {
  ...common,
  ...news,
  ...talks,
  ...deals,
  ...orders,
  ...overlays,
  ...warnings,
  ...why,
} as const;
