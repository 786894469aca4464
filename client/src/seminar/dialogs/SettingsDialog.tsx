import { ALERT_KINDS, alertRule } from "@freeze/shared/seminar";
import { useSignal } from "@preact/signals";
import { lang, t, translate } from "../../model/language.ts";
import { deleteSeminar } from "../../net/seminarApi.ts";
import { LanguageSwitch } from "../../pages/Frame.tsx";
import { navigate } from "../../router.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { toast } from "../../ui/Toast.tsx";
import { useDesk } from "../console/desk.ts";
import { consoleLink, dropSeminar } from "../kept.ts";
import { SetupFields } from "../setup/SetupFields.tsx";
import { Sure } from "../table/Acts.tsx";
import { Tick } from "./WallDialog.tsx";

/** Everything of the set-up that may still change, which reasons are told, the key, and the end of it all. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { view, tell, instructorKey } = useDesk();
  const setup = useSignal(view.setup);
  const off = useSignal(view.alertsOff);
  const pace = view.setup.plan === "correspondence" ? "correspondence" : "class";
  const save = async () => {
    const changed = JSON.stringify(off.value) !== JSON.stringify(view.alertsOff);
    const title = setup.value.title.trim() || view.setup.title;
    const saved = await tell({ type: "setup", setup: { ...setup.value, title } });
    if (saved && (!changed || (await tell({ type: "alerts", off: off.value })))) onClose();
  };
  return (
    <Dialog
      title={t("seminar.settings")}
      onClose={onClose}
      wide
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button kind="primary" onClick={() => void save()}>
            {t("seminar.settings.save")}
          </Button>
        </>
      }
    >
      <div class="settings-row">
        <LanguageSwitch key={lang.value} />
        <CopyButton
          text={consoleLink(view.code, instructorKey)}
          label={t("seminar.settings.share")}
        />
      </div>
      <SetupFields
        setup={setup.value}
        onChange={(next) => (setup.value = next)}
        fixed={Object.keys(view.tables).length > 0}
      />
      <fieldset class="alert-ticks">
        <legend>{t("seminar.settings.alerts")}</legend>
        {ALERT_KINDS.map((kind) => (
          <Tick
            key={kind}
            label={t(`alert.${kind}.name`)}
            hint={alertRule(kind, pace, translate.value)}
            checked={!off.value.includes(kind)}
            onChange={(on) => {
              const others = off.value.filter((one) => one !== kind);
              off.value = on ? others : [...others, kind];
            }}
          />
        ))}
      </fieldset>
      <Delete />
    </Dialog>
  );
}

function Delete() {
  const { view, instructorKey } = useDesk();
  const remove = async () => {
    const answer = await deleteSeminar(view.code, instructorKey);
    if (!answer.ok) return toast(answer.sentence, "problem");
    dropSeminar(view.code);
    toast(t("seminar.led.deleted", { title: view.setup.title }));
    navigate("/seminar");
  };
  return (
    <Sure
      danger
      label={t("seminar.led.delete.yes")}
      warning={t("seminar.delete.text")}
      onSure={() => void remove()}
    />
  );
}
