import type { ConsoleView } from "@freeze/shared/net";
import { t } from "../model/language.ts";
import { Waiting } from "../pages/Waiting.tsx";
import { useLine } from "./useLine.ts";

/** The instructor's desk: all tables of a seminar. */
export function Console({ code, instructorKey }: { code: string; instructorKey: string }) {
  const line = useLine<ConsoleView>(code, { as: "instructor", key: instructorKey });
  const view = line.view.value;
  if (!view) return <Waiting text={t(`net.${line.connection.value}`)} />;
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1 tabIndex={-1}>{view.setup.title}</h1>
    </main>
  );
}
