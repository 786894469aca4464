import { lang, t } from "../../model/language.ts";
import { Button } from "../../ui/Button.tsx";
import { targetText } from "../words.ts";
import { useDesk } from "./desk.ts";

/** What went between the instructor and the class, the newest first. */
export function Messages() {
  const { view, state } = useDesk();
  const messages = Object.values(view.messages).sort((a, b) => b.at - a.at);
  const time = new Intl.DateTimeFormat(lang.value, { timeStyle: "short" });
  if (messages.length === 0) return <p class="empty">{t("seminar.messages.none")}</p>;
  return (
    <ol class="class-messages">
      {messages.map(({ id, from, to, at, text }) => (
        <li key={id} data-from={from === null ? "me" : "them"}>
          <header>
            <b>
              {from === null
                ? t("seminar.messages.to", { to: targetText(view, to) })
                : (view.students[from]?.name ?? from)}
            </b>
            <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>
          </header>
          <p>{text}</p>
          {from !== null && view.students[from] ? (
            <Button
              size="small"
              kind="quiet"
              onClick={() =>
                (state.shown.value = {
                  kind: "message",
                  to: { table: null, roles: [], student: from },
                })
              }
            >
              {t("seminar.messages.reply")}
            </Button>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
