import type { Seating, StudentTile } from "@freeze/shared/net";
import { placeIn } from "@freeze/shared/seminar";
import { useSignal } from "@preact/signals";
import { t } from "../../model/language.ts";
import { Button } from "../../ui/Button.tsx";
import { useDesk } from "../console/desk.ts";
import { placeText } from "../words.ts";

/** Everybody who has joined, flagged where the list does not know them, and who is still missing. */
export function Roll({ seating }: { seating: Seating | null }) {
  const { view } = useDesk();
  const students = Object.values(view.students).sort((a, b) => a.name.localeCompare(b.name));
  const here = students.filter((one) => one.here).length;
  return (
    <section class="roll" aria-label={t("seminar.roll")}>
      <h2>{t("seminar.roll.count", { here, joined: students.length })}</h2>
      {students.length === 0 ? (
        <p class="empty">
          {t("seminar.roll.none", { address: `${location.host}/s/${view.code}` })}
        </p>
      ) : null}
      <ul>
        {students.map((one) => (
          <Row key={one.id} one={one} place={seating ? placeIn(seating, one.id) : undefined} />
        ))}
      </ul>
      {view.missing.length > 0 ? (
        <>
          <h3>{t("seminar.roll.missing", { count: view.missing.length })}</h3>
          <ul class="missing">
            {view.missing.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** `place`: in the draft on the desk. */
function Row({ one, place }: { one: StudentTile; place: ReturnType<typeof placeIn> }) {
  const { state } = useDesk();
  const editing = useSignal(false);
  return (
    <li class="roll-row" data-here={one.here}>
      <i aria-hidden="true" />
      <div class="roll-who">
        <span class="roll-name">
          {one.name}
          <span class="unseen"> · {t(one.here ? "seminar.seat.here" : "seminar.seat.away")}</span>
          {one.hand ? <b class="flag-hand">{t("seminar.roll.hand")}</b> : null}
          {one.listed ? null : <b class="flag-unknown">{t("seminar.roll.unknown")}</b>}
        </span>
        <small>
          {whereText(one, place)}
          {one.sheet ? ` · ${t("seminar.roll.sheet")}` : ""}
          {` · ${one.rejoin}`}
        </small>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-expanded={editing.value}
        aria-label={t("seminar.roll.more", { name: one.name })}
        onClick={() => (editing.value = !editing.value)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {editing.value ? (
        <Edit
          one={one}
          onMessage={() =>
            (state.shown.value = {
              kind: "message",
              to: { table: null, roles: [], student: one.id },
            })
          }
          onDone={() => (editing.value = false)}
        />
      ) : null}
    </li>
  );
}

function whereText({ place }: StudentTile, draft: ReturnType<typeof placeIn>): string {
  if (draft !== undefined && draft !== "bench") {
    return placeText({ number: draft.table + 1, role: draft.role });
  }
  return place && draft === undefined ? placeText(place) : t("seminar.bench");
}

interface EditProps {
  one: StudentTile;
  onMessage: () => void;
  onDone: () => void;
}

/** Another name, a message, or out of the seminar; the last asks once more. */
function Edit({ one, onMessage, onDone }: EditProps) {
  const { tell } = useDesk();
  const name = useSignal(one.name);
  const sure = useSignal(false);
  const rename = async (event: Event) => {
    event.preventDefault();
    if (name.value.trim() === "") return;
    if (await tell({ type: "rename", student: one.id, name: name.value.trim() })) onDone();
  };
  return (
    <form class="roll-edit" onSubmit={(event) => void rename(event)}>
      <input
        class="input"
        value={name.value}
        maxLength={24}
        aria-label={t("seminar.roll.name", { name: one.name })}
        onInput={(event) => (name.value = event.currentTarget.value)}
      />
      <div class="roll-acts">
        <Button size="small" type="submit" disabled={name.value.trim() === one.name}>
          {t("seminar.roll.rename")}
        </Button>
        <Button size="small" onClick={onMessage}>
          {t("seminar.message")}
        </Button>
        {sure.value ? (
          <Button
            size="small"
            kind="danger"
            onClick={() => void tell({ type: "remove", student: one.id })}
          >
            {t("seminar.roll.remove.yes")}
          </Button>
        ) : (
          <Button size="small" kind="quiet" onClick={() => (sure.value = true)}>
            {t("seminar.roll.remove")}
          </Button>
        )}
      </div>
      {sure.value ? <p class="hint">{t("seminar.roll.remove.text")}</p> : null}
    </form>
  );
}
