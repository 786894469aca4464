import { type FolderKey, type Message, membersOf } from "@freeze/shared/rules";
import { roleList } from "@freeze/shared/text";
import { useEffect, useRef } from "preact/hooks";
import { usePanel } from "../context.ts";
import { Flag } from "../kit.tsx";
import { messagesOf } from "../read.ts";
import { Invite } from "./Invite.tsx";
import { Questions } from "./Questions.tsx";
import { reasonOf } from "./reasons.ts";
import { markRead } from "./unread.ts";
import { unsentIn } from "./unsent.ts";
import { Write } from "./Write.tsx";

/** One conversation: what was said, what is being sent, the line to write. */
export function Channel({ folder }: { folder: FolderKey }) {
  const { t, view, role, live, state } = usePanel();
  const list = useRef<HTMLOListElement>(null);
  const messages = messagesOf(view, folder);
  const others = membersOf(folder).filter((one) => one !== role);
  useEffect(() => {
    markRead(state, view, folder);
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [messages.length, folder]);
  return (
    <section class="p-talk" aria-label={t("panel.talks.with", { roles: roleList(others, t) })}>
      <header class="p-talk-head">
        <h3>{t("panel.talks.with", { roles: roleList(others, t) })}</h3>
        <p class="p-hint">
          {t(membersOf(folder).length === 4 ? "panel.talks.tableHint" : "panel.talks.privateHint")}
        </p>
      </header>
      <ol
        class="p-messages"
        ref={list}
        aria-live="polite"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
      >
        {messages.length === 0 && <li class="p-empty">{t("panel.talks.silent")}</li>}
        {messages.map((message, index) => (
          <Line
            key={message.id}
            message={message}
            newRound={messages[index - 1]?.round !== message.round}
          />
        ))}
        <Unsent folder={folder} />
      </ol>
      {live && <Questions folder={folder} />}
      {live && <Write channel={folder} />}
      {live && others.length === 1 && others[0] && <Invite guest={others[0]} />}
    </section>
  );
}

function Line({ message, newRound }: { message: Message; newRound: boolean }) {
  const { t, source } = usePanel();
  const bot = source.lobby.value?.seats[message.by]?.kind === "bot";
  const reason = reasonOf(message.text, bot, t);
  const lang = reason === null && message.lang ? { lang: message.lang } : {};
  return (
    <>
      {newRound && <li class="p-round-rule">{t("panel.round", { round: message.round })}</li>}
      <li class="p-message" data-role={message.by}>
        <Flag role={message.by} />
        <div>
          <p class="p-message-head">
            <b>{t(`role.${message.by}.short`)}</b>
            {bot && <span class="p-bot">{t("panel.talks.bot")}</span>}
            <time>{clock(message.at, t.lang)}</time>
          </p>
          <p class="p-message-text" {...lang}>
            {reason ?? message.text}
          </p>
        </div>
      </li>
    </>
  );
}

const clock = (at: number, lang: string): string =>
  new Date(at).toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit", hour12: false });

/** Words on their way to the server. */
function Unsent({ folder }: { folder: FolderKey }) {
  const { t, source, view, role } = usePanel();
  const mine = unsentIn(source.outbox.value, view, {
    own: (seen) => messagesOf(seen, folder).filter(({ by }) => by === role),
    text: (action) => (action.type === "say" && action.folder === folder ? action.text : null),
  });
  if (!role) return null;
  return (
    <>
      {mine.map(({ id, text }) => (
        <li key={id} class="p-message is-sending" data-role={role}>
          <Flag role={role} />
          <div>
            <p class="p-message-head">
              <b>{t(`role.${role}.short`)}</b>
              <span>{t("panel.sending")}</span>
            </p>
            <p class="p-message-text">{reasonOf(text, false, t) ?? text}</p>
          </div>
        </li>
      ))}
    </>
  );
}
