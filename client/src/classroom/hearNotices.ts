import { effect, untracked } from "@preact/signals";
import { t } from "../model/language.ts";
import type { TableSource } from "../model/source.ts";
import { noticesOf } from "../panels/read.ts";
import { toast } from "../ui/Toast.tsx";

/** Shows and says what comes from outside the table from now on; it stays in the news. Returns how to stop. */
export function hearNotices(source: TableSource): () => void {
  let known: ReadonlySet<string> | null = null;
  return effect(() => {
    const view = source.view.value;
    if (!view) return;
    const all = noticesOf(view);
    const before = known;
    known = new Set(all.map(keyOf));
    if (!before) return;
    untracked(() => {
      for (const notice of [...all].reverse()) {
        if (before.has(keyOf(notice)) || notice.kind === "handBack") continue;
        const { kind, voice, title, text } = notice;
        const words = title && text ? `${title}. ${text}` : title || text;
        const out = kind === "inject" ? "inject" : "world";
        const from =
          voice === "world" || kind === "inject" ? `student.notice.${out}` : "student.instructor";
        toast(t("student.notice.said", { from: t(from), text: words }));
      }
    });
  });
}

const keyOf = ({ own, id, at }: ReturnType<typeof noticesOf>[number]): string =>
  `${own} ${id} ${at}`;
