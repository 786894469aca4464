import type { Action } from "@freeze/shared/rules";
import { isPending, usePanel } from "../context.ts";
import { Button } from "../kit.tsx";
import { refusalOf, refusalText } from "../rules.ts";
import type { ChannelKey, PanelState } from "../state.ts";

const MAX = 500;

/** The message begun in this channel: it waits there while its writer looks at something else. */
function useWords({ words }: PanelState, channel: ChannelKey) {
  return {
    get value() {
      return words.value[channel] ?? "";
    },
    set value(text: string) {
      words.value = { ...words.peek(), [channel]: text };
    },
  };
}

const sayIn = (channel: ChannelKey, text: string): Action & { readonly text: string } =>
  channel === "own" ? { type: "confer", text } : { type: "say", folder: channel, text };

/** The line to write. While the channels are locked it says so, and keeps what was begun. */
export function Write({ channel }: { channel: ChannelKey }) {
  const { t, view, act, source, state } = usePanel();
  const text = useWords(state, channel);
  const action = sayIn(channel, text.value.trim());
  const locked = channel !== "own" && view.board.talkLocked === true;
  const refusal = locked || action.text === "" ? null : refusalOf(view, action);
  const label = t(channel === "own" ? "student.confer.write" : "panel.talks.write");
  const send = async () => {
    if (locked || action.text === "" || refusal || isPending(source, action)) return;
    const kept = text.value;
    text.value = "";
    if (!(await act(action)) && text.value === "") text.value = kept;
  };
  return (
    <form
      class="p-write"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label>
        <span class="p-hidden">{label}</span>
        <textarea
          rows={2}
          maxLength={MAX}
          value={text.value}
          placeholder={label}
          readOnly={locked}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            // While a syllable is being composed Enter finishes the syllable, not the message.
            if (event.key !== "Enter" || event.shiftKey) return;
            if (event.isComposing || event.keyCode === 229) return;
            event.preventDefault();
            void send();
          }}
        />
      </label>
      <Button kind="main" onClick={() => void send()} disabled={locked || action.text === ""}>
        {t("panel.talks.send")}
      </Button>
      {text.value.length > MAX - 100 && (
        <p class="p-hint">{t("panel.talks.left", { left: MAX - text.value.length })}</p>
      )}
      <p class="p-why" role="status">
        {locked ? t("student.locked") : refusal ? refusalText(refusal, t) : ""}
      </p>
    </form>
  );
}
