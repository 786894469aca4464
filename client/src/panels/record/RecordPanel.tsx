import type { EventType } from "@freeze/shared/rules";
import { describe } from "@freeze/shared/text";
import { useSignal } from "@preact/signals";
import { usePanel } from "../context.ts";
import { Choice, Empty } from "../kit.tsx";
import { everythingTold, type Told } from "../read.ts";
import { KIND_OF, KINDS, type Kind } from "./kinds.ts";

/** Everything public and what only I know, by round. */
export function RecordPanel() {
  const { t, text, source } = usePanel();
  const filter = useSignal<Kind | "all">("all");
  const lines = everythingTold(source.log.value)
    .flatMap((told) => {
      const kind = KIND_OF[told.event.type];
      if (kind === null || (filter.value !== "all" && filter.value !== kind)) return [];
      const line = describe(told.event, text);
      return line === null ? [] : [{ ...told, kind, line }];
    })
    .reverse();
  const rounds = [...new Set(lines.map(({ round }) => round))];
  return (
    <div class="p-record">
      <Choice
        label={t("panel.record.filter")}
        hideLabel
        value={filter.value}
        options={(["all", ...KINDS] as const).map((kind) => ({
          value: kind,
          label: t(`panel.record.${kind}`),
        }))}
        onChange={(kind) => {
          filter.value = kind;
        }}
      />
      {rounds.length === 0 && <Empty>{t("panel.record.nothing")}</Empty>}
      {rounds.map((round) => (
        <section key={round} class="p-record-round">
          <h3>{t("panel.round", { round })}</h3>
          <ol>
            {lines
              .filter((one) => one.round === round)
              .map((one) => (
                <Line key={one.n} {...one} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Line({ kind, line, event, undone, delegate }: Told & { kind: Kind; line: string }) {
  const actor = actorOf(event);
  return (
    <li
      class="p-record-line"
      data-kind={kind}
      data-event={event.type satisfies EventType}
      data-role={actor}
      data-undone={undone || undefined}
    >
      <i aria-hidden="true" />
      <span>
        {undone ? <s>{line}</s> : line}
        {delegate !== null && <small> · {delegate}</small>}
      </span>
    </li>
  );
}

function actorOf(event: Told["event"]): string | undefined {
  if ("role" in event) return event.role;
  if ("by" in event && typeof event.by === "string") return event.by;
  return undefined;
}
