import type { SeatingTable } from "@freeze/shared/net";
import { ROLES, type Role } from "@freeze/shared/rules";
import type { SeatingPlace } from "@freeze/shared/seminar";
import type { Signal } from "@preact/signals";
import { t } from "../../model/language.ts";
import { RoleBadge } from "../../ui/Flag.tsx";
import { useDesk } from "../console/desk.ts";
import { tableText } from "../words.ts";
import { stepFrom } from "./steps.ts";
import type { SeatingDesk } from "./useSeating.ts";

interface BoardProps {
  desk: SeatingDesk;
  lifted: Signal<string | null>;
}

/** Tables with their four seats, observers, and the bench. */
export function SeatingBoard({ desk, lifted }: BoardProps) {
  const { tables, bench } = desk.seating;
  return (
    <section class="seating" aria-label={t("seminar.seating")}>
      {tables.length === 0 ? <p class="empty">{t("seminar.seating.none")}</p> : null}
      <ul class="seating-tables">
        {tables.map((table, index) => (
          <TableCard key={index} table={table} index={index} desk={desk} lifted={lifted} />
        ))}
      </ul>
      {tables.length > 0 || bench.length > 0 ? (
        <Slot
          title={t("seminar.bench")}
          ids={bench}
          place="bench"
          desk={desk}
          lifted={lifted}
          class="bench"
        />
      ) : null}
    </section>
  );
}

function TableCard(props: BoardProps & { table: SeatingTable; index: number }) {
  const { table, index, desk, lifted } = props;
  const place = (role: Role | null): SeatingPlace => ({ table: index, role, head: false });
  return (
    <li class="seating-table">
      <h3>{tableText(index + 1)}</h3>
      {ROLES.map((role) => (
        <Slot
          key={role}
          role={role}
          title={t(`role.${role}`)}
          ids={table.seats[role] ?? []}
          place={place(role)}
          desk={desk}
          lifted={lifted}
        />
      ))}
      {table.observers.length > 0 || lifted.value ? (
        <Slot
          title={t("seminar.observers")}
          ids={table.observers}
          place={place(null)}
          desk={desk}
          lifted={lifted}
        />
      ) : null}
    </li>
  );
}

interface SlotProps extends BoardProps {
  title: string;
  role?: Role;
  ids: readonly string[];
  place: SeatingPlace | "bench";
  class?: string;
}

/** A place that takes people: dropped with the mouse, or put by pressing it while somebody is in hand. */
function Slot({ title, role, ids, place, desk, lifted, ...rest }: SlotProps) {
  const inHand = lifted.value;
  const put = (student: string | null) => {
    if (!student) return;
    desk.move(student, place);
    lifted.value = null;
  };
  return (
    <fieldset
      class={`slot ${rest.class ?? ""}`}
      data-role={role}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        put(event.dataTransfer?.getData("text/plain") ?? null);
      }}
    >
      <legend class="unseen">{title}</legend>
      <span class="slot-title" aria-hidden="true">
        {role ? <RoleBadge role={role} short size={18} /> : title}
      </span>
      <span class="slot-people">
        {ids.map((id, index) => (
          <Chip
            key={id}
            id={id}
            head={role !== undefined && index === 0 && ids.length > 1}
            desk={desk}
            lifted={lifted}
          />
        ))}
        {ids.length === 0 && role ? <span class="slot-bot">{t("seminar.slot.bot")}</span> : null}
      </span>
      {inHand && !ids.includes(inHand) ? (
        <button
          type="button"
          class="slot-put"
          aria-label={t("seminar.slot.put.label", { place: slotText(title, place) })}
          onClick={() => put(inHand)}
        >
          <span aria-hidden="true">+</span>
        </button>
      ) : null}
    </fieldset>
  );
}

const slotText = (title: string, place: SeatingPlace | "bench"): string =>
  place === "bench" ? title : `${tableText(place.table + 1)} · ${title}`;

interface ChipProps extends BoardProps {
  id: string;
  head: boolean;
}

/** A student: pressed they are in hand; another one pressed then swaps the two. Arrows move whoever is in hand. */
function Chip({ id, head, desk, lifted }: ChipProps) {
  const { view } = useDesk();
  const student = view.students[id];
  const inHand = lifted.value === id;
  const press = () => {
    const held = lifted.value;
    if (held !== null && held !== id) {
      desk.swap(held, id);
      lifted.value = null;
    } else lifted.value = inHand ? null : id;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // At tables that are real, every step would be a seat: there the selects and a button do it.
    if (!inHand || !desk.isDraft) return;
    const to = stepFrom(desk.seating, id, event.key);
    if (event.key.startsWith("Arrow")) event.preventDefault();
    if (to === null) return;
    desk.move(id, to);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`.chip[data-id="${id}"]`)?.focus(),
    );
  };
  return (
    <button
      type="button"
      class="chip"
      data-id={id}
      data-here={student?.here ?? false}
      aria-pressed={inHand}
      draggable
      onDragStart={(event) => event.dataTransfer?.setData("text/plain", id)}
      onClick={press}
      onKeyDown={onKeyDown}
    >
      <i aria-hidden="true" />
      <span class="chip-name" title={student?.name}>
        {student?.name ?? id}
      </span>
      {head ? <abbr title={t("seminar.head")}>★</abbr> : null}
      {student?.here ? null : <span class="unseen"> ({t("seminar.seat.away")})</span>}
    </button>
  );
}
