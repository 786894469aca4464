import type { SeminarMessage, StudentView } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { lang, t } from "../model/language.ts";
import { Button } from "../ui/Button.tsx";
import { announce, toast } from "../ui/Toast.tsx";
import type { StudentLine } from "./context.ts";
import { HandSign } from "./HandSign.tsx";
import { inOrder, keepReadUntil } from "./messages.ts";
import { timeOfDay } from "./stages.ts";

const TEXT_MAX = 500;

interface Props {
  line: StudentLine;
  view: StudentView;
}

/** The student's way to the instructor: a raised hand, lines to and fro. */
export function Instructor(props: Props) {
  return (
    <div class="instructor">
      <Hand {...props} />
      <Messages {...props} />
      <Write {...props} />
      <p class="hint">{t("student.sees")}</p>
    </div>
  );
}

/** Sends a wish and tells of a refusal. */
async function send(line: StudentLine, wish: Parameters<StudentLine["wish"]>[0]): Promise<boolean> {
  const reply = await line.wish(wish);
  if (!reply.ok) toast(reply.sentence, "problem");
  return reply.ok;
}

export function Hand({ line, view }: Props) {
  const { hand } = view.me;
  const text = useSignal("");
  const busy = useSignal(false);
  const id = useId();
  const wish = async (raise: boolean) => {
    busy.value = true;
    const done = await send(line, raise ? { type: "raise", text: text.value } : { type: "lower" });
    busy.value = false;
    if (!done) return;
    if (raise) text.value = "";
    announce(t(raise ? "student.hand.up" : "student.hand.down"));
  };
  if (hand) {
    return (
      <div class="hand" data-up="true">
        <p>
          <strong>
            <HandSign /> {t("student.hand.up")}
          </strong>{" "}
          {t("student.hand.since", { time: timeOfDay(hand.at, lang.value) })}
        </p>
        {hand.text ? <p class="hand-text">{hand.text}</p> : null}
        <Button busy={busy.value} onClick={() => void wish(false)}>
          {t("student.hand.lower")}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="hand"
      onSubmit={(event) => {
        event.preventDefault();
        void wish(true);
      }}
    >
      <label for={id}>{t("student.hand.why")}</label>
      <div class="hand-row">
        <input
          id={id}
          class="input"
          value={text.value}
          maxLength={TEXT_MAX}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
        <Button type="submit" busy={busy.value}>
          <HandSign /> {t("student.raise")}
        </Button>
      </div>
    </form>
  );
}

function Messages({ line, view }: Props) {
  const messages = inOrder(view.messages);
  const list = useRef<HTMLOListElement>(null);
  const last = messages.at(-1)?.at ?? 0;
  useEffect(() => {
    if (last > 0) keepReadUntil(line.code, last);
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [last, line.code]);
  return (
    <section aria-label={t("student.messages")}>
      <h3>{t("student.messages")}</h3>
      {messages.length === 0 ? <p class="hint">{t("student.messages.none")}</p> : null}
      <ol
        class="instructor-lines"
        ref={list}
        aria-live="polite"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={t("student.messages")}
      >
        {messages.map((message) => (
          <Line key={message.id} message={message} />
        ))}
      </ol>
    </section>
  );
}

function Line({ message }: { message: SeminarMessage }) {
  const theirs = message.from === null;
  return (
    <li data-from={theirs ? "instructor" : "me"}>
      <p class="hint">
        <b>{t(theirs ? "student.instructor" : "student.me")}</b>{" "}
        <time>{timeOfDay(message.at, lang.value)}</time>
      </p>
      <p class="line-text">{message.text}</p>
    </li>
  );
}

function Write({ line }: Props) {
  const text = useSignal("");
  const busy = useSignal(false);
  const id = useId();
  const write = async () => {
    const words = text.value.trim();
    if (words === "" || busy.value) return;
    busy.value = true;
    if (await send(line, { type: "write", text: words })) text.value = "";
    busy.value = false;
  };
  return (
    <form
      class="write"
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <label for={id}>{t("student.write")}</label>
      <textarea
        id={id}
        class="input"
        rows={2}
        maxLength={TEXT_MAX}
        value={text.value}
        onInput={(event) => (text.value = event.currentTarget.value)}
      />
      <Button type="submit" busy={busy.value} disabled={text.value.trim() === ""}>
        {t("student.write.send")}
      </Button>
    </form>
  );
}
