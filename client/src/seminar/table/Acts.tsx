import type { InstructorWish, TableTile } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { t } from "../../model/language.ts";
import { Button } from "../../ui/Button.tsx";
import { useDesk } from "../console/desk.ts";
import { RollBack } from "./RollBack.tsx";

/** What can be done with one table. Whatever takes something away says so and asks once. */
export function Acts({ tile }: { tile: TableTile }) {
  const { state, tell } = useDesk();
  const { code, stage, paused, talkLocked } = tile;
  const playing = stage === "playing";
  const send = (wish: InstructorWish) => () => void tell(wish);
  return (
    <div class="table-acts">
      <div class="act-row">
        <Button
          disabled={!playing}
          onClick={send({ type: paused ? "resume" : "pause", table: code })}
        >
          {t(paused ? "seminar.act.resume" : "seminar.act.pause")}
        </Button>
        <Button disabled={!playing} onClick={send({ type: "extend", table: code, ms: 120_000 })}>
          {t("seminar.act.extend")}
        </Button>
        <Sure
          disabled={!playing}
          label={t("seminar.act.endPhase")}
          warning={t("seminar.act.endPhase.text")}
          onSure={send({ type: "endPhase", table: code })}
        />
        <Button
          disabled={!playing}
          onClick={send({ type: "lockTalk", table: code, locked: !talkLocked })}
        >
          {t(talkLocked ? "seminar.act.unlock" : "seminar.act.lock")}
        </Button>
      </div>
      <div class="act-row">
        <Button
          onClick={() =>
            (state.shown.value = {
              kind: "message",
              to: { table: code, roles: [], student: null },
            })
          }
        >
          {t("seminar.message")}
        </Button>
        <Button
          disabled={!playing}
          onClick={() => (state.shown.value = { kind: "inject", table: code })}
        >
          {t("seminar.inject")}
        </Button>
      </div>
      <RollBack tile={tile} />
      <Sure
        disabled={!playing}
        danger
        label={t("seminar.act.end")}
        warning={t("seminar.act.end.text")}
        onSure={send({ type: "endMatch", table: code })}
      />
    </div>
  );
}

interface SureProps {
  label: string;
  warning: string;
  onSure: () => void;
  disabled?: boolean;
  danger?: boolean;
}

/** A button that asks once more, with a sentence that says what follows. */
export function Sure({ label, warning, onSure, disabled = false, danger = false }: SureProps) {
  const asking = useSignal(false);
  if (!asking.value || disabled) {
    return (
      <Button
        kind={danger ? "danger" : "plain"}
        disabled={disabled}
        onClick={() => (asking.value = true)}
      >
        {label}
      </Button>
    );
  }
  return (
    <div class="sure" role="alertdialog" aria-label={label}>
      <p>{warning}</p>
      <div class="act-row">
        <Button
          kind={danger ? "danger" : "primary"}
          size="small"
          ref={focusFirst}
          onClick={() => {
            asking.value = false;
            onSure();
          }}
        >
          {label}
        </Button>
        <Button size="small" kind="quiet" onClick={() => (asking.value = false)}>
          {t("ui.cancel")}
        </Button>
      </div>
    </div>
  );
}

const focusFirst = (button: unknown): void => {
  if (button instanceof HTMLElement) button.focus();
};
