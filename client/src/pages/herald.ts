// Says the important events aloud for those who do not see them happen. Sighted players have the table for that.
import type { Message, SeenEvent, Viewer } from "@freeze/shared/rules";
import { rolesDashed } from "@freeze/shared/text";
import { effect, untracked } from "@preact/signals";
import { t, translate } from "../model/language.ts";
import type { TableSource } from "../model/source.ts";
import { reasonOf } from "../panels/talks/reasons.ts";
import { announce } from "../ui/Toast.tsx";

/** Announces what is new in the log and in the talks from now on. Returns how to stop. */
export function startHerald(source: TableSource): () => void {
  const stops = [hearLog(source), hearTalks(source)];
  return () => {
    for (const stop of stops) stop();
  };
}

function hearLog(source: TableSource): () => void {
  let heard: number | null = null;
  return effect(() => {
    const log = source.log.value;
    const from = heard ?? log.length;
    heard = log.length;
    untracked(() => {
      const words = log.slice(from).map((entry) => sentenceOf(entry.event));
      const said = words.filter((word) => word !== "").join(" ");
      if (said) announce(said);
    });
  });
}

/** Messages are read from the folders: a live log does not repeat them. */
function hearTalks(source: TableSource): () => void {
  let heard: { readonly viewer: Viewer; readonly ids: ReadonlySet<string> } | null = null;
  return effect(() => {
    const view = source.view.value;
    if (!view) return;
    const all = Object.entries(view.folders).flatMap(([key, { talk }]) =>
      Object.values(talk).map((message) => ({ id: `${key}/${message.id}`, message })),
    );
    const before = heard?.viewer === view.viewer ? heard.ids : null;
    heard = { viewer: view.viewer, ids: new Set(all.map(({ id }) => id)) };
    if (!before) return;
    untracked(() => {
      const fresh = all.filter(({ id, message }) => !before.has(id) && message.by !== view.viewer);
      const words = fresh.map(({ message }) => quote(message, source));
      if (words.length > 0) announce(words.join(" "));
    });
  });
}

function sentenceOf(event: SeenEvent): string {
  const parties = (roles: Parameters<typeof rolesDashed>[0]) =>
    rolesDashed(roles, translate.peek());
  switch (event.type) {
    case "phaseBegan":
      return event.phase === "over"
        ? t("match.over")
        : t("match.phaseNow", { round: event.round, phase: t(`phase.${event.phase}`) });
    case "dealSigned":
      return t("match.deal", { parties: parties(event.deal.parties) });
    case "summitHeld":
      return t("match.summit", { parties: parties([event.summit.host, event.summit.guest]) });
    case "cheatCaught":
      return t("match.caught", { role: t(`role.${event.role}`) });
    case "crisisBroke":
      return t("match.crisis");
    default:
      return "";
  }
}

/** What somebody said; a bot's reason in the words of the listener's language. */
function quote({ by, text }: Message, source: TableSource): string {
  const bot = source.lobby.peek()?.seats[by].kind === "bot";
  return `${t(`role.${by}.short`)}: ${reasonOf(text, bot, translate.peek()) ?? text}`;
}
