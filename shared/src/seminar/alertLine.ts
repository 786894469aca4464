import type { Alert } from "../net/seminar.ts";
import { ROLES } from "../rules/index.ts";
import { roleName, type Translate } from "../text/index.ts";
import type { AlertKind } from "./alertKinds.ts";
import { type Pace, THRESHOLDS, type ThresholdName, thresholdOf } from "./alertThresholds.ts";

/** The reason in words: "No offer for 4 minutes", "US has not spoken for 5 minutes". Observers have no role. */
export function alertLine({ kind, params }: Alert, translate: Translate): string {
  const role = ROLES.find((one) => one === params.role);
  const { minutes, ending } = params;
  return translate(`alert.${kind}`, {
    ...params,
    seated: role ? "yes" : "no",
    ...(role ? { role: roleName(role, translate) } : {}),
    ...(typeof minutes === "number" ? { span: spanIn(minutes, translate) } : {}),
    ...(ending ? { ending: translate(`ending.${ending}`) } : {}),
  });
}

/** The rule of a kind in a sentence, with its numbers: for the list in which kinds are switched off. */
export function alertRule(kind: AlertKind, pace: Pace, translate: Translate): string {
  const numbers = (Object.keys(THRESHOLDS) as ThresholdName[]).map((name) => {
    const value = thresholdOf(name, pace);
    return [name, name.endsWith("Ms") ? spanIn(value / 60_000, translate) : value] as const;
  });
  return translate(`alert.${kind}.about`, Object.fromEntries(numbers));
}

/** A time in the unit that a person would choose, from minutes. */
function spanIn(minutes: number, translate: Translate): string {
  if (minutes < 1 || !Number.isInteger(minutes)) {
    return translate("alert.span.seconds", { count: Math.round(minutes * 60) });
  }
  if (minutes < 120) return translate("alert.span.minutes", { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return translate("alert.span.hours", { count: hours });
  return translate("alert.span.days", { count: Math.floor(hours / 24) });
}
