import { ROLES } from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import { t } from "../../model/language.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Field.tsx";
import { useDesk } from "../console/desk.ts";
import { placeText, tableText } from "../words.ts";

interface Props {
  id: string;
  /** Others share the seat: the lead can be given. */
  shared?: boolean;
  /** The table that is offered first. */
  near?: string;
}

/** A student with all that can be done: lead, another place, a swap, the bench. */
export function Person({ id, shared = false, near }: Props) {
  const { view, tell, state } = useDesk();
  const student = view.students[id];
  const open = useSignal(false);
  if (!student) return null;
  const { place } = student;
  return (
    <li class="person" data-here={student.here}>
      <i aria-hidden="true" />
      <span class="person-name">
        {student.name}
        {place?.head && shared ? <abbr title={t("seminar.head")}>★</abbr> : null}
        <span class="unseen"> · {t(student.here ? "seminar.seat.here" : "seminar.seat.away")}</span>
      </span>
      <span class="person-acts">
        {shared && place && !place.head && place.role ? (
          <Button
            size="small"
            kind="quiet"
            onClick={() =>
              void tell({
                type: "move",
                student: id,
                table: place.table,
                role: place.role,
                head: true,
              })
            }
          >
            {t("seminar.head.give")}
          </Button>
        ) : null}
        <Button
          size="small"
          kind="quiet"
          aria-label={t("seminar.person.message", { name: student.name })}
          onClick={() =>
            (state.shown.value = { kind: "message", to: { table: null, roles: [], student: id } })
          }
        >
          {t("seminar.message")}
        </Button>
        <Button
          size="small"
          kind="quiet"
          aria-expanded={open.value}
          aria-label={t("seminar.person.move", { name: student.name })}
          onClick={() => (open.value = !open.value)}
        >
          {t("seminar.person.move.short")}
        </Button>
      </span>
      {open.value ? <MoveForm id={id} near={near} onDone={() => (open.value = false)} /> : null}
    </li>
  );
}

interface MoveProps {
  id: string;
  near: string | undefined;
  onDone: () => void;
}

/** To a table and a seat, or in exchange with somebody. The new delegate gets the story so far. */
function MoveForm({ id, near, onDone }: MoveProps) {
  const { view, tell } = useDesk();
  const student = view.students[id];
  const tables = Object.values(view.tables).sort((a, b) => a.number - b.number);
  const table = useSignal(student?.place?.table ?? near ?? tables[0]?.code ?? "");
  const seat = useSignal<string>(student?.place?.role ?? "china");
  const other = useSignal("");
  const move = async (to: string | null) => {
    const role = ROLES.find((one) => one === seat.value) ?? null;
    const wish = { type: "move" as const, student: id, head: false };
    const done = await tell(
      to === null ? { ...wish, table: null, role: null } : { ...wish, table: to, role },
    );
    if (done) onDone();
  };
  const swap = async (b: string) => {
    if (await tell({ type: "swap", a: id, b })) onDone();
  };
  const others = Object.values(view.students)
    .filter((one) => one.id !== id && one.place !== null)
    .sort((a, b) => (a.place?.number ?? 0) - (b.place?.number ?? 0));
  return (
    <div class="move-form">
      <Select
        label={t("seminar.lifted.table")}
        value={table.value}
        onChange={(next) => (table.value = next)}
        choices={tables.map(({ code, number }) => ({ value: code, label: tableText(number) }))}
      />
      <Select
        label={t("seminar.lifted.seat")}
        value={seat.value}
        onChange={(next) => (seat.value = next)}
        choices={[
          ...ROLES.map((role) => ({ value: role as string, label: t(`role.${role}.short`) })),
          { value: "observer", label: t("seminar.observer") },
        ]}
      />
      <Button size="small" kind="primary" onClick={() => void move(table.value)}>
        {t("seminar.person.go")}
      </Button>
      {student?.place ? (
        <Button size="small" onClick={() => void move(null)}>
          {t("seminar.person.bench")}
        </Button>
      ) : null}
      {student?.place && others.length > 0 ? (
        <Select
          label={t("seminar.person.swap")}
          value={other.value}
          onChange={(next) => (other.value = next)}
          choices={[
            { value: "", label: t("seminar.person.swap.none") },
            ...others.map((one) => ({
              value: one.id,
              label: `${one.name} · ${one.place ? placeText(one.place) : ""}`,
            })),
          ]}
        />
      ) : null}
      {other.value === "" ? null : (
        <Button size="small" kind="primary" onClick={() => void swap(other.value)}>
          {t("seminar.person.swap.go")}
        </Button>
      )}
    </div>
  );
}
