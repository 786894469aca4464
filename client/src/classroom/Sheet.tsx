import { othersThan, type Role } from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../model/language.ts";
import { recall, remember } from "../model/memory.ts";
import { Field } from "../ui/Field.tsx";
import { RoleBadge } from "../ui/Flag.tsx";
import type { StudentLine } from "./context.ts";
import { draftOf, readPoints, type SheetDraft, sheetOf } from "./sheetModel.ts";

const TEXT_MAX = 400;
const QUIET_MS = 700;

type State = "fresh" | "saving" | "saved" | "problem";

interface Props {
  line: StudentLine;
  role: Role;
  /** Play has begun: it can be read and no longer written. */
  sealed: boolean;
}

/** Before play: what I aim at, and what I think the others want. Kept as it is written, opened at the debrief. */
export function Sheet({ line, role, sealed }: Props) {
  const { draft, state, problem, change } = useSheet(line);
  const guess = (other: Role, text: string) =>
    change({ guesses: { ...draft.guesses, [other]: text } });
  return (
    <form class="sheet" data-sealed={sealed} onSubmit={(event) => event.preventDefault()}>
      <h2>{t("student.sheet")}</h2>
      <p class="hint">{t(sealed ? "student.sheet.sealed" : "student.sheet.text")}</p>
      <div class="sheet-numbers">
        {(["reservation", "target"] as const).map((key) => (
          <Field
            key={key}
            label={t(`student.sheet.${key}`)}
            hint={t(`student.sheet.${key}.hint`)}
            problem={readPoints(draft[key]) === undefined ? t("student.sheet.points") : null}
            value={draft[key]}
            inputMode="decimal"
            autocomplete="off"
            maxLength={5}
            readOnly={sealed}
            onInput={(event) => change({ [key]: event.currentTarget.value })}
          />
        ))}
      </div>
      <Words
        label={t("student.sheet.firstOffer")}
        hint={t("student.sheet.firstOffer.hint")}
        value={draft.firstOffer}
        sealed={sealed}
        onInput={(firstOffer) => change({ firstOffer })}
      />
      <fieldset class="sheet-guesses">
        <legend>{t("student.sheet.guesses")}</legend>
        {othersThan(role).map((other) => (
          <Words
            key={other}
            label={t("student.sheet.guess", { role: t(`role.${other}`) })}
            badge={other}
            value={draft.guesses[other] ?? ""}
            sealed={sealed}
            onInput={(text) => guess(other, text)}
          />
        ))}
      </fieldset>
      {sealed ? null : (
        <p class="sheet-state" data-state={state} role="status">
          {problem ?? t(`student.sheet.${state}`)}
        </p>
      )}
    </form>
  );
}

interface WordsProps {
  label: string;
  hint?: string;
  badge?: Role;
  value: string;
  sealed: boolean;
  onInput: (text: string) => void;
}

function Words({ label, hint, badge, value, sealed, onInput }: WordsProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        {badge ? (
          <>
            <RoleBadge role={badge} short size={20} />
            <span class="unseen">{label}</span>
          </>
        ) : (
          label
        )}
      </label>
      <textarea
        id={id}
        class="input"
        rows={2}
        maxLength={TEXT_MAX}
        value={value}
        readOnly={sealed}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint ? (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** The sheet's fields, sent a moment after the last key; what could not be sent stays in this browser. */
function useSheet(line: StudentLine) {
  const key = `sheet.${line.code}`;
  const unsent = recall(key);
  const draft = useSignal<SheetDraft>(
    unsent ? (JSON.parse(unsent) as SheetDraft) : draftOf(line.view.peek()?.me.sheet ?? null),
  );
  const state = useSignal<State>(line.view.peek()?.me.sheet ? "saved" : "fresh");
  const problem = useSignal<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const send = async () => {
    timer.current = undefined;
    const sent = draft.peek();
    const sheet = sheetOf(sent);
    if (!sheet) {
      state.value = "problem";
      problem.value = t("student.sheet.points");
      return;
    }
    const reply = await line.wish({ type: "sheet", sheet });
    if (draft.peek() !== sent) return;
    state.value = reply.ok ? "saved" : "problem";
    problem.value = reply.ok ? null : reply.sentence;
    if (reply.ok) remember(key, "");
  };
  const online = line.connection.value === "online";
  useEffect(() => {
    if (online && recall(key)) void send();
  }, [online]);
  // Whoever leaves in the middle of a word has written it.
  useEffect(() => () => void (timer.current && send()), []);
  const change = (part: Partial<SheetDraft>) => {
    draft.value = { ...draft.peek(), ...part };
    state.value = "saving";
    problem.value = null;
    remember(key, JSON.stringify(draft.value));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), QUIET_MS);
  };
  return { draft: draft.value, state: state.value, problem: problem.value, change };
}
