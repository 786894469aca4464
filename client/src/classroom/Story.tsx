import { liveDeals } from "@freeze/shared/rules";
import { clauseLine, dealName } from "@freeze/shared/text";
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { t, translate } from "../model/language.ts";
import { recall, remember } from "../model/memory.ts";
import type { LiveTable } from "../model/source.ts";
import { PanelContext, usePanel } from "../panels/context.ts";
import { whatNow } from "../panels/news/whatNow.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { happened, hasStory, promised, waiting } from "./story.ts";

/** For whoever comes to a running match: a minute's reading, once for each seat of this browser. */
export function Story({ table }: { table: LiveTable }) {
  const view = table.view.value;
  const key = keyOf(table);
  const told = useSignal("");
  if (!view || told.value === key || recall(key) !== null) return null;
  const close = () => {
    remember(key, "1");
    told.value = key;
  };
  return (
    <Dialog
      title={t("student.story")}
      onClose={close}
      wide
      actions={
        <Button kind="primary" onClick={close}>
          {t("student.story.go")}
        </Button>
      }
    >
      <StoryLines source={table} />
    </Dialog>
  );
}

const keyOf = (table: LiveTable): string => `story.${table.code}.${table.view.value?.viewer ?? ""}`;

/** Whoever is there from the start needs no telling later. */
export function useFromTheStart(table: LiveTable): void {
  const view = table.view.value;
  const early = view !== null && !hasStory(view);
  const key = keyOf(table);
  useEffect(() => {
    if (early) remember(key, "1");
  }, [early, key]);
}

export function StoryLines({ source }: { source: LiveTable }) {
  if (!source.view.value) return <p class="hint">{t("student.story.none")}</p>;
  return (
    <PanelContext.Provider value={{ source, translate }}>
      <Lines />
    </PanelContext.Provider>
  );
}

function Lines() {
  const { view, role, text, source, t: say } = usePanel();
  const { board } = view;
  const events = happened(source.log.value, text);
  const deals = liveDeals(view);
  const own = role ? promised(view, role) : [];
  const open = role ? waiting(view, role) : { offers: [], invitations: [] };
  return (
    <div class="story">
      <p class="story-now">
        {say("student.story.now", { round: board.round, phase: say(`phase.${board.phase}`) })}{" "}
        {say("student.story.dials", {
          tension: board.dials.tension,
          sanctions: board.dials.sanctions,
          enforcement: board.dials.enforcement,
        })}
      </p>
      <Part title={say("student.story.first")}>
        <p>{say(whatNow(view, role).key)}</p>
        {open.offers.length + open.invitations.length > 0 ? (
          <p>
            {say("student.story.open", {
              offers: open.offers.length,
              invitations: open.invitations.length,
            })}
          </p>
        ) : null}
      </Part>
      <Part title={say("student.story.happened")}>
        <Lined
          lines={events.map(({ n, round, line }) => ({
            key: n,
            line: `${say("panel.round", { round })}: ${line}`,
          }))}
          none={say("student.story.nothing")}
        />
      </Part>
      <Part title={say("student.story.deals")}>
        <Lined
          lines={deals.map((deal) => ({ key: deal.id, line: dealName(deal.id, text) }))}
          none={say("student.story.noDeals")}
        />
      </Part>
      {role ? (
        <Part title={say("student.story.promised")}>
          <Lined
            lines={own.map(({ deal, clause, due }) => ({
              key: `${deal.id}/${clause.id}`,
              line: `${clauseLine(clause, text.translate)}${due ? ` · ${say("student.story.due")}` : ""}`,
            }))}
            none={say("student.story.noPromises")}
          />
        </Part>
      ) : null}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface LinedProps {
  lines: readonly { readonly key: string | number; readonly line: string }[];
  none: string;
}

function Lined({ lines, none }: LinedProps) {
  if (lines.length === 0) return <p class="hint">{none}</p>;
  return (
    <ul class="bullets">
      {lines.map(({ key, line }) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  );
}
