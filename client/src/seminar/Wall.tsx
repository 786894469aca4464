import type { WallView } from "@freeze/shared/net";
import { t } from "../model/language.ts";
import { Waiting } from "../pages/Waiting.tsx";
import { useLine } from "./useLine.ts";

/** What the projector shows: never a name or a secret unless the instructor has switched it on. */
export function Wall({ code }: { code: string }) {
  const line = useLine<WallView>(code, { as: "wall" });
  const view = line.view.value;
  if (!view) return <Waiting text={t(`net.${line.connection.value}`)} />;
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1 tabIndex={-1}>{view.title}</h1>
    </main>
  );
}
