import { t } from "../../model/language.ts";
import { forget, remember } from "../../model/memory.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { KEYS_OFF, useDesk } from "../console/desk.ts";
import { KEY_LIST } from "../console/keys.ts";
import { Tick } from "./WallDialog.tsx";

/** The keys of the console, and a way to switch them off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { state } = useDesk();
  return (
    <Dialog title={t("seminar.keys")} onClose={onClose}>
      <dl class="key-list">
        {KEY_LIST.map(([key, name]) => (
          <div key={name}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`seminar.key.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <Tick
        label={t("seminar.keys.on")}
        checked={state.keysOn.value}
        onChange={(on) => {
          state.keysOn.value = on;
          if (on) forget(KEYS_OFF);
          else remember(KEYS_OFF, "1");
        }}
      />
    </Dialog>
  );
}
