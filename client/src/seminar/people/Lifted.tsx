import { placeIn } from "@freeze/shared/seminar";
import type { Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../model/language.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Field.tsx";
import { useDesk } from "../console/desk.ts";
import { tableText } from "../words.ts";
import { PLACES } from "./steps.ts";
import type { SeatingDesk } from "./useSeating.ts";

interface Props {
  desk: SeatingDesk;
  lifted: Signal<string | null>;
  student: string;
}

/** Somebody is in hand: where to put them, with two selects; Escape lets go. */
export function Lifted({ desk, lifted, student }: Props) {
  const { view } = useDesk();
  const { seating } = desk;
  const place = placeIn(seating, student);
  const at = place === undefined || place === "bench" ? null : place;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") lifted.value = null;
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [lifted]);
  const go = (table: number, role: (typeof PLACES)[number], head = false) =>
    desk.move(student, { table, role, head });
  return (
    <section class="lifted" aria-label={t("seminar.lifted")}>
      <b>{view.students[student]?.name}</b>
      <Select
        label={t("seminar.lifted.table")}
        quietLabel
        value={at ? String(at.table) : "bench"}
        onChange={(to) => {
          if (to === "bench") desk.move(student, "bench");
          else go(Number(to), at?.role ?? PLACES[0]);
        }}
        choices={[
          { value: "bench", label: t("seminar.bench") },
          ...seating.tables.map((_, index) => ({
            value: String(index),
            label: tableText(index + 1),
          })),
        ]}
      />
      {at ? (
        <Select
          label={t("seminar.lifted.seat")}
          quietLabel
          value={at.role ?? "observer"}
          onChange={(to) => go(at.table, PLACES.find((role) => role === to) ?? null)}
          choices={PLACES.map((role) => ({
            value: role ?? "observer",
            label: role === null ? t("seminar.observer") : t(`role.${role}.short`),
          }))}
        />
      ) : null}
      {at && !at.head && at.role ? (
        <Button size="small" onClick={() => go(at.table, at.role, true)}>
          {t("seminar.head.give")}
        </Button>
      ) : null}
      <Button size="small" kind="quiet" onClick={() => (lifted.value = null)}>
        {t("seminar.lifted.done")}
      </Button>
      <p class="hint">{t("seminar.lifted.hint")}</p>
    </section>
  );
}
