import type { FolderKey } from "@freeze/shared/rules";
import { pairName } from "@freeze/shared/text";
import { useSignal } from "@preact/signals";
import { t, translate } from "../../model/language.ts";
import { Select } from "../../ui/Field.tsx";
import { Flag } from "../../ui/Flag.tsx";
import { channelsOf, type LookedState, linesOf } from "./looked.ts";

/** Lines that are drawn at once; the older ones stand in the saved game. */
const MOST = 80;

/** Everything that is said, in all channels or in one, the newest on top. */
export function LookTalk({ state }: { state: LookedState }) {
  const channel = useSignal<FolderKey | "all">("all");
  const say = translate.value;
  const lines = linesOf(state).filter(
    ({ folder }) => channel.value === "all" || folder === channel.value,
  );
  if (channelsOf(state).length === 0) return <p class="empty">{t("seminar.look.silence")}</p>;
  return (
    <div class="look-talk">
      <Select
        label={t("seminar.look.channel")}
        quietLabel
        value={channel.value}
        onChange={(next) => (channel.value = next)}
        choices={[
          { value: "all" as const, label: t("seminar.look.channels") },
          ...channelsOf(state).map(({ key, count }) => ({
            value: key,
            label: `${pairName(key, say)} (${count})`,
          })),
        ]}
      />
      <ol>
        {lines.slice(0, MOST).map((line) => (
          <li key={`${line.folder}${line.id}`} data-role={line.by}>
            <header>
              <Flag role={line.by} size={16} />
              <b>{t(`role.${line.by}.short`)}</b>
              <span>
                {pairName(line.folder, say)} · {t("seminar.round", { round: line.round })}
              </span>
            </header>
            <p lang={line.lang}>{line.text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
