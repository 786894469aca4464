// B4, B11 and B13: what one seat gains by playing otherwise than the rest.
import { type ByRole, ROLES, type Role } from "@freeze/shared/rules";
import { LONG_ONLY } from "./bands.ts";
import { jointOf, type Rows, rowOf, scoreOf } from "./records.ts";
import { difference, type Estimate, pairedDifference } from "./stats.ts";
import { cell, exact, type Target, targetOf } from "./target.ts";

/** What a policy gains over par in a seat. */
export interface Gain {
  readonly role: Role;
  readonly policy: string;
  readonly gain: Estimate;
}

interface Rivals {
  readonly par: ByRole<number>;
  readonly found: readonly Gain[];
}

export const rivalTargets = (rows: Rows, { par, found }: Rivals): readonly Target[] => [
  lateCheat(rows, "dprk"),
  lateCheat(rows, "us"),
  strongest(rows),
  simple([...playedGains(rows, par), ...found]),
];

function lateCheat(rows: Rows, role: "dprk" | "us"): Target {
  const { own: slack, others: loss } = LONG_ONLY.late[role];
  const row = {
    id: `B4 ${role}`,
    what: "a lone late cheater: its own change, that of the other three together",
    target: `own >= -${slack}, others <= -${loss}`,
  };
  const [honest, late] = [rowOf(rows, "honest"), rowOf(rows, `late ${role}`)];
  if (honest.length === 0 || late.length === 0) return targetOf(row, []);
  const rest = ROLES.filter((one) => one !== role);
  const own = difference(scoreOf(late, role), scoreOf(honest, role));
  const others = difference(jointOf(late, rest), jointOf(honest, rest));
  return targetOf(row, [
    cell("own", own, own.value >= -slack),
    cell("others", others, others.value <= -loss),
  ]);
}

function strongest(rows: Rows): Target {
  const cells = ROLES.flatMap((role) => {
    const [strong, plain] = [rowOf(rows, `strong ${role}`), rowOf(rows, `plain ${role}`)];
    if (strong.length === 0 || plain.length === 0) return [];
    // Both rows have the same seeds, so that the same others sit there.
    const [ours, theirs] = [strong, plain].map((row) => row.map(({ scores }) => scores[role]));
    const more = pairedDifference(ours ?? [], theirs ?? []);
    return [cell(role, more, more.value >= LONG_ONLY.strongest)];
  });
  return targetOf(
    {
      id: "B11",
      what: "points of the strongest bot over the reciprocator in its seat",
      target: `>= ${LONG_ONLY.strongest} each`,
    },
    cells,
  );
}

/** Rows named `simple <policy> <role>`, as gains over par. */
export function playedGains(rows: Rows, par: ByRole<number>): readonly Gain[] {
  const gains: Gain[] = [];
  for (const [id, records] of rows) {
    const role = ROLES.find((one) => id.startsWith("simple ") && id.endsWith(` ${one}`));
    if (!role) continue;
    const policy = id.slice("simple ".length, -role.length - 1);
    gains.push({ role, policy, gain: difference(scoreOf(records, role), exact(par[role])) });
  }
  return gains;
}

function simple(gains: readonly Gain[]): Target {
  return targetOf(
    {
      id: "B13",
      what: "points over par of simple policies",
      target: `<= ${LONG_ONLY.simple} each`,
    },
    gains.map(({ role, policy, gain }) =>
      cell(`${role} ${policy}`, gain, gain.value <= LONG_ONLY.simple),
    ),
  );
}
