import type { ConsoleView } from "@freeze/shared/net";
import { t } from "../model/language.ts";
import { seminarKeyOf } from "../net/keys.ts";
import { Missing } from "../pages/Missing.tsx";
import { Waiting } from "../pages/Waiting.tsx";
import { useLine } from "./useLine.ts";

/** Seat cards to print: one page a table, cut in four. */
export function Cards({ code }: { code: string }) {
  const key = seminarKeyOf(code);
  return key ? <Pages code={code} instructorKey={key} /> : <Missing />;
}

function Pages({ code, instructorKey }: { code: string; instructorKey: string }) {
  const line = useLine<ConsoleView>(code, { as: "instructor", key: instructorKey });
  const view = line.view.value;
  if (!view) return <Waiting text={t(`net.${line.connection.value}`)} />;
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1 tabIndex={-1}>{view.setup.title}</h1>
    </main>
  );
}
