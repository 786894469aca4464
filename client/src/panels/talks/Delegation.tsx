import type { Confidence } from "@freeze/shared/rules";
import { useEffect, useRef } from "preact/hooks";
import { usePanel } from "../context.ts";
import { conferredIn } from "./confer.ts";
import { markOwnRead } from "./unread.ts";
import { type Reading, unsentIn } from "./unsent.ts";
import { Write } from "./Write.tsx";

const OWN: Reading = {
  own: conferredIn,
  text: (action) => (action.type === "confer" ? action.text : null),
};

/** Talk inside the own delegation: seen by nobody else, and in every phase. */
export function Delegation() {
  const { t, view, live, source, state, role } = usePanel();
  const list = useRef<HTMLOListElement>(null);
  const words = conferredIn(view);
  useEffect(() => {
    markOwnRead(state, view);
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [words.length]);
  const sending = unsentIn(source.outbox.value, view, OWN);
  return (
    <section class="p-talk is-delegation" aria-label={t("student.confer")}>
      <header class="p-talk-head">
        <h3>{t("student.confer")}</h3>
        <p class="p-hint">{t("student.confer.hint")}</p>
      </header>
      <ol
        class="p-messages"
        ref={list}
        aria-live="polite"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
      >
        {words.length === 0 && <li class="p-empty">{t("student.confer.silent")}</li>}
        {words.map((one, index) => (
          <Line key={one.id} one={one} newRound={words[index - 1]?.round !== one.round} />
        ))}
        {sending.map(({ id, text }) => (
          <li key={id} class="p-message is-own is-sending" data-role={role}>
            <div>
              <p class="p-message-head">{t("panel.sending")}</p>
              <p class="p-message-text">{text}</p>
            </div>
          </li>
        ))}
      </ol>
      {live && <Write channel="own" />}
    </section>
  );
}

function Line({ one, newRound }: { one: Confidence; newRound: boolean }) {
  const { t, role } = usePanel();
  const time = new Date(one.at).toLocaleTimeString(t.lang, {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  return (
    <>
      {newRound && <li class="p-round-rule">{t("panel.round", { round: one.round })}</li>}
      <li class="p-message is-own" data-role={role}>
        <div>
          <p class="p-message-head">
            <b>{one.from || t(`role.${role}.short`)}</b>
            <time>{time}</time>
          </p>
          <p class="p-message-text">{one.text}</p>
        </div>
      </li>
    </>
  );
}
