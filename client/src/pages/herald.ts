// Says the important events aloud for those who do not see them happen. Sighted players have the table for that.
import type { Message, SeenEvent } from "@freeze/shared/rules";
import { rolesDashed } from "@freeze/shared/text";
import { effect, untracked } from "@preact/signals";
import { t, translate } from "../model/language.ts";
import type { TableSource } from "../model/source.ts";
import { reasonOf } from "../panels/talks/reasons.ts";
import { announce } from "../ui/Toast.tsx";

/** Announces what is new in the log from now on. Returns how to stop. */
export function startHerald(source: TableSource): () => void {
  let heard: number | null = null;
  return effect(() => {
    const log = source.log.value;
    const from = heard ?? log.length;
    heard = log.length;
    untracked(() => {
      const words = log.slice(from).map((entry) => sentenceOf(entry.event, source));
      const said = words.filter((word) => word !== "").join(" ");
      if (said) announce(said);
    });
  });
}

function sentenceOf(event: SeenEvent, source: TableSource): string {
  const parties = (roles: Parameters<typeof rolesDashed>[0]) =>
    rolesDashed(roles, translate.peek());
  switch (event.type) {
    case "phaseBegan":
      return event.phase === "over"
        ? t("match.over")
        : t("match.phaseNow", { round: event.round, phase: t(`phase.${event.phase}`) });
    case "said":
      return event.message.by === source.me.peek().role ? "" : quote(event.message, source);
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
