import { SEMINAR_LIMITS } from "@freeze/shared/net";
import { ROLES, type Role } from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../../model/language.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Choices } from "../../ui/Field.tsx";
import { announce } from "../../ui/Toast.tsx";
import { useClassText } from "../classText.ts";
import { type MessageTo, useDesk } from "../console/desk.ts";
import { RolePicks } from "./RolePicks.tsx";
import { TargetSelect } from "./TargetSelect.tsx";

const READY_LINES = ["twoMinutes", "look", "offer", "reading"] as const;

/** A line to everybody, a table, some of its seats or one student; as the instructor, or as the world outside. */
export function MessageDialog({ to, onClose }: { to: MessageTo; onClose: () => void }) {
  const { view, tell } = useDesk();
  const say = useClassText();
  const id = useId();
  const target = useSignal(to.student ?? to.table ?? "all");
  const roles = useSignal<readonly Role[]>(to.roles);
  const voice = useSignal<"instructor" | "world">("instructor");
  const text = useSignal("");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const student = view.students[target.value] ? target.value : null;
  const playing = view.stage === "play";
  const send = async (event: Event) => {
    event.preventDefault();
    if (text.value.trim() === "") return;
    const done = await tell({
      type: "message",
      table: student ? null : target.value,
      roles: student || roles.value.length === ROLES.length ? [] : roles.value,
      student,
      text: text.value.trim(),
      voice: student ? "instructor" : voice.value,
    });
    if (!done) return;
    announce(t("seminar.message.sent"));
    onClose();
  };
  return (
    <Dialog title={t("seminar.message.title")} onClose={onClose}>
      <form class="stage-form" onSubmit={(event) => void send(event)}>
        <TargetSelect value={target.value} onChange={(next) => (target.value = next)} people />
        {student || !playing ? null : (
          <>
            <RolePicks
              legend={t("seminar.message.seats")}
              none={t("seminar.message.allSeats")}
              value={roles.value}
              onChange={(next) => (roles.value = next)}
            />
            <Choices
              legend={t("seminar.message.voice")}
              value={voice.value}
              onChange={(next) => (voice.value = next)}
              choices={(["instructor", "world"] as const).map((one) => ({
                value: one,
                label: t(`seminar.voice.${one}`),
              }))}
            />
          </>
        )}
        <div class="field">
          <label for={id}>{t("seminar.message.text")}</label>
          <textarea
            id={id}
            class="input"
            rows={3}
            maxLength={SEMINAR_LIMITS.text}
            value={text.value}
            ref={area}
            onInput={(event) => (text.value = event.currentTarget.value)}
          />
        </div>
        <fieldset class="canned">
          <legend class="unseen">{t("seminar.message.ready")}</legend>
          {READY_LINES.map((line) => (
            <button
              key={line}
              type="button"
              onClick={() => (text.value = say(`seminar.line.${line}`))}
            >
              {say(`seminar.line.${line}`)}
            </button>
          ))}
        </fieldset>
        <footer class="dialog-actions">
          <Button kind="quiet" onClick={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button type="submit" kind="primary" disabled={text.value.trim() === ""}>
            {t("seminar.send")}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
