import type { ConsoleView, StudentTile } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { t } from "../../model/language.ts";
import { clockText } from "../../pages/TableHeader.tsx";
import { Button } from "../../ui/Button.tsx";
import { useClassText } from "../classText.ts";
import { placeText } from "../words.ts";
import { useDesk } from "./desk.ts";

type Raised = StudentTile & { readonly hand: NonNullable<StudentTile["hand"]> };

/** Hands that are up, the oldest first. */
export const handsUp = ({ students }: ConsoleView): readonly Raised[] =>
  Object.values(students)
    .filter((one): one is Raised => one.hand !== null)
    .sort((a, b) => a.hand.at - b.hand.at);

/** Each hand with its question, an answer in one press, or in own words. */
export function Hands() {
  const { view } = useDesk();
  const hands = handsUp(view);
  if (hands.length === 0) return <p class="empty">{t("seminar.hands.none")}</p>;
  return (
    <ul class="hands">
      {hands.map((one) => (
        <Hand key={one.id} one={one} />
      ))}
    </ul>
  );
}

const CANNED = ["coming", "brief", "rules", "yours", "minute"] as const;

function Hand({ one }: { one: Raised }) {
  const { tell, state } = useDesk();
  const say = useClassText();
  const words = useSignal("");
  const answer = (text: string) => void tell({ type: "answerHand", student: one.id, text });
  const { place } = one;
  return (
    <li class="hand">
      <header>
        <b>{one.name}</b>
        <span class="hand-since">{clockText(Math.max(0, state.now.value - one.hand.at))}</span>
      </header>
      {place ? (
        <button type="button" class="link" onClick={() => (state.open.value = place.table)}>
          {placeText(place)}
        </button>
      ) : null}
      {one.hand.text ? <p class="hand-text">{one.hand.text}</p> : null}
      <div class="canned">
        {CANNED.map((id) => (
          <button key={id} type="button" onClick={() => answer(say(`seminar.canned.${id}`))}>
            {say(`seminar.canned.${id}`)}
          </button>
        ))}
      </div>
      <form
        class="hand-answer"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.value.trim() !== "") answer(words.value);
        }}
      >
        <input
          class="input"
          value={words.value}
          maxLength={500}
          aria-label={t("seminar.hands.answer", { name: one.name })}
          placeholder={t("seminar.hands.own")}
          onInput={(event) => (words.value = event.currentTarget.value)}
        />
        <Button size="small" type="submit" disabled={words.value.trim() === ""}>
          {t("seminar.send")}
        </Button>
        <Button size="small" kind="quiet" onClick={() => answer("")}>
          {t("seminar.hands.done")}
        </Button>
      </form>
    </li>
  );
}
