import { SCENARIOS } from "@freeze/shared/scenarios";
import { zonesOf } from "./simulation/zones.ts";

const t = Date.now();
for (const s of Object.values(SCENARIOS)) {
  const z = zonesOf(s, (p) => {
    console.log(p.join("+"), Date.now() - t);
  });
  console.log(
    Date.now() - t,
    JSON.stringify(z.packages),
    z.dominated,
    z.zones.map((x) => [x.parties.join("+"), x.texts, x.agreeable, x.now, x.efficient].join(" ")),
  );
}
