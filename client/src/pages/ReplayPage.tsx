import { readSave } from "@freeze/shared/save";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import "../styles/replay.css";
import { t } from "../model/language.ts";
import { openReplayTable, type ReplayTable } from "../model/replayTable.ts";
import { textOfSave } from "../model/saveText.ts";
import { fetchSave } from "../net/api.ts";
import { tokenOf } from "../net/keys.ts";
import { Frame } from "./Frame.tsx";
import { ReplayStage } from "./ReplayStage.tsx";
import { readMoment } from "./replayHash.ts";
import { Waiting } from "./Waiting.tsx";

/** /replay opens a file, /replay/CODE a game of this server. */
export function ReplayPage({ code, hash }: { code: string | null; hash: string }) {
  const table = useSignal<ReplayTable | null>(null);
  const problem = useSignal<string | null>(null);
  const fetching = useSignal(code !== null);
  const start = useMemo(() => readMoment(hash), [hash]);
  const open = (text: string) => {
    const read = readSave(text);
    if (read.ok) {
      problem.value = null;
      table.value = openReplayTable(read.save, start);
    } else {
      const reason = t(`save.${read.reason}`, { detail: read.detail });
      problem.value = t("replay.problem.line", { line: read.line, reason });
    }
  };
  useEffect(() => {
    if (!code) return;
    void fetchSave(code, tokenOf(code)).then((answer) => {
      fetching.value = false;
      if (answer.ok) open(answer.value);
      else problem.value = answer.sentence;
    });
  }, [code]);
  if (table.value) {
    return <ReplayStage table={table.value} code={code} onOther={() => (table.value = null)} />;
  }
  if (fetching.value) return <Waiting text={t("replay.server")} />;
  return <Opener problem={problem.value} onText={open} />;
}

interface OpenerProps {
  problem: string | null;
  onText: (text: string) => void;
}

/** A place to drop a file on, and a button for those who would rather choose. */
function Opener({ problem, onText }: OpenerProps) {
  const over = useSignal(false);
  const take = async (file: File | undefined) => {
    if (file) onText(await textOfSave(file));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    over.value = false;
    void take(event.dataTransfer?.files[0]);
  };
  return (
    <Frame>
      <main id="main" class="page narrow" tabIndex={-1}>
        <h1 tabIndex={-1}>{t("replay.open")}</h1>
        <label
          class="drop"
          data-over={over.value}
          onDragOver={(event) => {
            event.preventDefault();
            over.value = true;
          }}
          onDragLeave={() => (over.value = false)}
          onDrop={drop}
        >
          <span class="lead">{t(over.value ? "replay.drop" : "replay.open.text")}</span>
          <span class="button button-primary" aria-hidden="true">
            {t("replay.choose")}
          </span>
          <input
            type="file"
            class="unseen"
            accept=".save,.jsonl,.gz,.json,.txt"
            aria-label={t("replay.choose")}
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        {problem ? (
          <div class="note" role="alert">
            <strong>{t("replay.problem")}</strong>
            <p>{problem}</p>
          </div>
        ) : null}
      </main>
    </Frame>
  );
}
