import "../css/dialogs.css";
import { useDesk } from "../console/desk.ts";
import { CodeDialog } from "./CodeDialog.tsx";
import { ExportDialog } from "./ExportDialog.tsx";
import { InjectDialog } from "./InjectDialog.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { MessageDialog } from "./MessageDialog.tsx";
import { SettingsDialog } from "./SettingsDialog.tsx";
import { StageDialog } from "./StageDialog.tsx";
import { WallDialog } from "./WallDialog.tsx";

/** The one dialog that lies on the desk, if any. */
export function Dialogs() {
  const { state } = useDesk();
  const shown = state.shown.value;
  const close = () => (state.shown.value = null);
  switch (shown?.kind) {
    case undefined:
      return null;
    case "message":
      return <MessageDialog to={shown.to} onClose={close} />;
    case "inject":
      return <InjectDialog table={shown.table} onClose={close} />;
    case "stage":
      return <StageDialog onClose={close} />;
    case "wall":
      return <WallDialog onClose={close} />;
    case "export":
      return <ExportDialog onClose={close} />;
    case "settings":
      return <SettingsDialog onClose={close} />;
    case "keys":
      return <KeysDialog onClose={close} />;
    case "code":
      return <CodeDialog onClose={close} />;
  }
}
