// Places, targets and moments in words.
import type { ConsoleView, InjectMoment, Place, StudentTile } from "@freeze/shared/net";
import { dialName } from "@freeze/shared/text";
import { t, translate } from "../model/language.ts";

/** "Table 7 · DPRK" */
export const placeText = ({ number, role }: Pick<Place, "number" | "role">): string =>
  t("seminar.place", {
    n: number,
    role: role === null ? t("seminar.observer") : t(`role.${role}.short`),
  });

export const tableText = (number: number): string => t("seminar.table", { n: number });

/** Whom something is for, by what the wire calls it: "all", a table's code with or without a role, a student. */
export function targetText(view: ConsoleView, to: string): string {
  const [head = "", ...roles] = to.split(/[\s:/+,]+/).filter((part) => part !== "");
  if (head === "all" || head === "") return t("seminar.everybody");
  const table = view.tables[head];
  const name = table ? tableText(table.number) : (view.students[head]?.name ?? head);
  const who = roles.flatMap((role) =>
    translate.value.has(`role.${role}.short`) ? [t(`role.${role}.short`)] : [],
  );
  return [name, ...who].join(" · ");
}

export function momentText(moment: InjectMoment): string {
  switch (moment.when) {
    case "now":
      return t("seminar.moment.now");
    case "round":
      return t("seminar.moment.round.at", { round: moment.round });
    case "dial":
      return t(`seminar.moment.dial.${moment.side}`, {
        dial: dialName(moment.dial, translate.value),
        value: moment.value,
      });
  }
}

/** Names of students by id, in the order given. */
export const namesOf = (
  students: Readonly<Record<string, StudentTile>>,
  ids: readonly string[],
): readonly string[] => ids.map((id) => students[id]?.name ?? "?");
