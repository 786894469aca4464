import type { BoardDialValues, InjectMoment } from "@freeze/shared/net";
import { SEMINAR_LIMITS } from "@freeze/shared/net";
import type { Role } from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { t } from "../../model/language.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { announce } from "../../ui/Toast.tsx";
import { useClassText } from "../classText.ts";
import { useDesk } from "../console/desk.ts";
import { DialFields } from "./DialFields.tsx";
import { MomentFields } from "./MomentFields.tsx";
import { PREPARED, type Prepared } from "./prepared.ts";
import { RolePicks } from "./RolePicks.tsx";
import { TargetSelect } from "./TargetSelect.tsx";

/** News from outside: prepared or one's own, for all or for some eyes, now or when its moment comes. */
export function InjectDialog(props: { table: string | "all"; onClose: () => void }) {
  const { tell, state } = useDesk();
  const say = useClassText();
  const id = useId();
  const picked = useSignal<string | null>(null);
  const headline = useSignal("");
  const text = useSignal("");
  const to = useSignal<readonly Role[]>([]);
  const table = useSignal(props.table);
  const dials = useSignal<BoardDialValues>({});
  const moment = useSignal<InjectMoment>({ when: "now" });
  const take = (one: Prepared | null) => {
    picked.value = one?.id ?? null;
    headline.value = one ? say(`inject.${one.id}.headline`) : "";
    text.value = one ? say(`inject.${one.id}.text`) : "";
    to.value = one?.to ?? [];
    dials.value = one?.dials ?? {};
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const done = await tell({
      type: "inject",
      table: table.value,
      to: to.value,
      headline: headline.value.trim(),
      text: text.value.trim(),
      dials: dials.value,
      moment: moment.value,
    });
    if (!done) return;
    const now = moment.value.when === "now";
    if (!now) state.aside.value = "planned";
    announce(t(now ? "seminar.inject.sent" : "seminar.inject.kept"));
    props.onClose();
  };
  return (
    <Dialog title={t("seminar.inject.title")} onClose={props.onClose} wide>
      <form class="inject-form" onSubmit={(event) => void send(event)}>
        <Prepareds picked={picked.value} onPick={take} say={say} />
        <div class="inject-card">
          <Field
            label={t("seminar.inject.headline")}
            value={headline.value}
            maxLength={120}
            required
            onInput={(event) => (headline.value = event.currentTarget.value)}
          />
          <div class="field">
            <label for={id}>{t("seminar.inject.text")}</label>
            <textarea
              id={id}
              class="input"
              rows={3}
              maxLength={SEMINAR_LIMITS.text}
              value={text.value}
              onInput={(event) => (text.value = event.currentTarget.value)}
            />
          </div>
          <RolePicks
            legend={t("seminar.inject.eyes")}
            none={t("seminar.inject.public")}
            value={to.value}
            onChange={(next) => (to.value = next)}
          />
          <DialFields value={dials.value} onChange={(next) => (dials.value = next)} />
          <div class="inject-when">
            <TargetSelect value={table.value} onChange={(next) => (table.value = next)} />
            <MomentFields value={moment.value} onChange={(next) => (moment.value = next)} />
          </div>
        </div>
        <footer class="dialog-actions">
          <Button kind="quiet" onClick={props.onClose}>
            {t("ui.cancel")}
          </Button>
          <Button type="submit" kind="primary" disabled={headline.value.trim() === ""}>
            {t(moment.value.when === "now" ? "seminar.inject.now" : "seminar.inject.plan")}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

interface PreparedsProps {
  picked: string | null;
  onPick: (one: Prepared | null) => void;
  say: (key: string) => string;
}

function Prepareds({ picked, onPick, say }: PreparedsProps) {
  return (
    <fieldset class="prepareds">
      <legend>{t("seminar.inject.prepared")}</legend>
      <button type="button" aria-pressed={picked === null} onClick={() => onPick(null)}>
        {t("seminar.inject.own")}
      </button>
      {PREPARED.map((one) => (
        <button
          key={one.id}
          type="button"
          aria-pressed={picked === one.id}
          onClick={() => onPick(one)}
        >
          {say(`inject.${one.id}.headline`)}
          {one.to.length > 0 ? (
            <small>
              {t("seminar.inject.intelligence", { role: t(`role.${one.to[0]}.short`) })}
            </small>
          ) : null}
        </button>
      ))}
    </fieldset>
  );
}
