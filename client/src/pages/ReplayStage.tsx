import { ROLES } from "@freeze/shared/rules";
import type { ReplayViewer } from "@freeze/shared/save";
import { useEffect } from "preact/hooks";
import { t } from "../model/language.ts";
import type { ReplayTable } from "../model/replayTable.ts";
import { rewrite } from "../router.ts";
import { Button } from "../ui/Button.tsx";
import { CopyButton } from "../ui/CopyButton.tsx";
import { Select } from "../ui/Field.tsx";
import { LanguageSwitch } from "./Frame.tsx";
import { ReplayBar } from "./ReplayBar.tsx";
import { writeMoment } from "./replayHash.ts";
import { Now, TableHeader } from "./TableHeader.tsx";
import { TableScreen } from "./TableScreen.tsx";

interface Props {
  table: ReplayTable;
  /** null: a file. */
  code: string | null;
  onOther: () => void;
}

const QUIET_MS = 300;

/** The same table, moved by a cursor. */
export function ReplayStage({ table, code, onOther }: Props) {
  const at = table.at.value;
  const as = table.as.value;
  const path = code ? `/replay/${code}` : "/replay";
  useEffect(() => {
    const timer = setTimeout(() => rewrite(`${path}#${writeMoment(at, as)}`), QUIET_MS);
    return () => clearTimeout(timer);
  }, [path, at, as]);
  return (
    <TableScreen
      source={table}
      header={
        <TableHeader source={table}>
          <Now source={table} />
          <div class="table-tools">
            <Eyes table={table} />
            {code ? (
              <span class="wide-only">
                <CopyButton
                  text={`${location.origin}${path}#${writeMoment(at, as)}`}
                  label={t("replay.link")}
                />
              </span>
            ) : (
              <span class="wide-only">
                <Button size="small" onClick={onOther}>
                  {t("replay.other")}
                </Button>
              </span>
            )}
            <span class="wide-only">
              <LanguageSwitch />
            </span>
          </div>
        </TableHeader>
      }
      footer={<ReplayBar table={table} />}
    >
      {table.replay.whole ? null : <CutNote />}
    </TableScreen>
  );
}

/** Whose knowledge is shown: a role, the public, or all of it. */
function Eyes({ table }: { table: ReplayTable }) {
  const { viewers } = table.replay;
  if (viewers.length < 2) return <span class="watching">{nameOf(table.as.value)}</span>;
  return (
    <Select<ReplayViewer>
      label={t("replay.as")}
      quietLabel
      value={table.as.value}
      onChange={(next) => (table.as.value = next)}
      choices={viewers.map((viewer) => ({ value: viewer, label: nameOf(viewer) }))}
    />
  );
}

const nameOf = (viewer: ReplayViewer): string =>
  ROLES.some((role) => role === viewer) ? t(`role.${viewer}`) : t(`replay.as.${viewer}`);

const CutNote = () => (
  <p class="table-trouble" role="status">
    {t("replay.cut")}
  </p>
);
