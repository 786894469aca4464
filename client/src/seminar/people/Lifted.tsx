import { placeIn, type SeatingPlace } from "@freeze/shared/seminar";
import { type Signal, useSignal } from "@preact/signals";
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
  const place = placeIn(desk.seating, student);
  const at = place === undefined || place === "bench" ? null : place;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") lifted.value = null;
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [lifted]);
  return (
    <section class="lifted" aria-label={t("seminar.lifted")}>
      <b>{view.students[student]?.name}</b>
      {desk.isDraft ? (
        <Where tables={desk.seating.tables.length} at={at} onGo={goWith(desk, student)} />
      ) : (
        <Going desk={desk} student={student} at={at} onGone={() => (lifted.value = null)} />
      )}
      {at && !at.head && at.role ? (
        <Button size="small" onClick={() => desk.move(student, { ...at, head: true })}>
          {t("seminar.head.give")}
        </Button>
      ) : null}
      <Button size="small" kind="quiet" onClick={() => (lifted.value = null)}>
        {t("seminar.lifted.done")}
      </Button>
      {desk.isDraft ? <p class="hint">{t("seminar.lifted.hint")}</p> : null}
    </section>
  );
}

type At = Omit<SeatingPlace, "head"> | null;

const goWith =
  (desk: SeatingDesk, student: string) =>
  (to: At): void =>
    desk.move(student, to === null ? "bench" : { ...to, head: false });

/** At tables that are real a place is chosen first and taken then: nobody is led through seats on the way. */
function Going(props: { desk: SeatingDesk; student: string; at: At; onGone: () => void }) {
  const to = useSignal(props.at);
  const go = () => {
    goWith(props.desk, props.student)(to.value);
    props.onGone();
  };
  return (
    <>
      <Where
        tables={props.desk.seating.tables.length}
        at={to.value}
        onGo={(next) => (to.value = next)}
      />
      <Button size="small" kind="primary" onClick={go}>
        {t("seminar.person.go")}
      </Button>
    </>
  );
}

/** A table or the bench, and a seat. */
function Where({ tables, at, onGo }: { tables: number; at: At; onGo: (to: At) => void }) {
  return (
    <>
      <Select
        label={t("seminar.lifted.table")}
        quietLabel
        value={at ? String(at.table) : "bench"}
        onChange={(to) =>
          onGo(to === "bench" ? null : { table: Number(to), role: at ? at.role : PLACES[0] })
        }
        choices={[
          { value: "bench", label: t("seminar.bench") },
          ...Array.from({ length: tables }, (_, index) => ({
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
          onChange={(to) =>
            onGo({ table: at.table, role: PLACES.find((role) => role === to) ?? null })
          }
          choices={PLACES.map((role) => ({
            value: role ?? "observer",
            label: role === null ? t("seminar.observer") : t(`role.${role}.short`),
          }))}
        />
      ) : null}
    </>
  );
}
