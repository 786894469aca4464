import { LONG_ONLY } from "./bands.ts";
import { gainWords } from "./gainText.ts";
import { allLead, type Lead } from "./rivals.ts";
import { tableText } from "./tableText.ts";

/** The leads as lines for a terminal, and whether they are what B11 asks for. */
export function rivalLines(leads: readonly Lead[], strong: string): readonly string[] {
  const rows = leads.map(({ role, scenario, pairs, strong: own, plain, lead }) => [
    role,
    scenario ?? "all",
    pairs,
    own.value.toFixed(1),
    plain.value.toFixed(1),
    ...gainWords(lead),
  ]);
  return [
    `points of ${strong} over the reciprocator in the same seat, same seeds, others drawn`,
    "",
    ...tableText(["seat", "case", "pairs", "strong", "plain", "lead", "±"], rows),
    "",
    `${allLead(leads) ? "each seat leads" : "not each seat leads"} by ${LONG_ONLY.strongest} or more`,
  ];
}
