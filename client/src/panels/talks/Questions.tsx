import { encodeQuestion, QUESTION_IDS, type QuestionId } from "@freeze/shared/bots";
import type { FolderKey } from "@freeze/shared/rules";
import { isPending, usePanel } from "../context.ts";
import { Button } from "../kit.tsx";
import { refusalOf } from "../rules.ts";

/** Questions to choose from instead of writing: a message that bots understand. */
export function Questions({ folder }: { folder: FolderKey }) {
  const { t, view, act, source } = usePanel();
  const askFor = (id: QuestionId) => {
    const action = { type: "say", folder, text: encodeQuestion(id) } as const;
    if (!refusalOf(view, action) && !isPending(source, action)) void act(action);
  };
  const blocked = refusalOf(view, { type: "say", folder, text: encodeQuestion("why") }) !== null;
  return (
    <fieldset class="p-ask" title={t("panel.talks.ask.hint")}>
      <legend class="p-hidden">{t("panel.talks.ask")}</legend>
      {QUESTION_IDS.map((id) => (
        <Button key={id} small onClick={() => askFor(id)} disabled={blocked}>
          {t(`ask.${id}`)}
        </Button>
      ))}
    </fieldset>
  );
}
