import type { StudentView } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { t } from "../model/language.ts";
import { Button } from "../ui/Button.tsx";
import { Choices, Field as TextField } from "../ui/Field.tsx";
import { toast } from "../ui/Toast.tsx";
import { answerText } from "./answerText.ts";
import type { StudentLine } from "./context.ts";
import {
  BY_ANSWERS,
  type Entry,
  FIELDS,
  type Field,
  readEntry,
  WAR_ANSWERS,
  writeEntry,
} from "./observing.ts";

const TEXT_MAX = 200;

interface Props {
  line: StudentLine;
  view: StudentView;
  round: number;
}

/** What an observer is asked for in this round. Kept on its own, like a sheet of paper for each round. */
export function ObserverForm({ line, view, round }: Props) {
  return <Round key={round} line={line} view={view} round={round} />;
}

function Round({ line, view, round }: Props) {
  const { task, observed } = view;
  const kept = readEntry(observed[round] ?? "");
  const entry = useSignal<Entry>(kept);
  const busy = useSignal(false);
  const id = useId();
  const text = writeEntry(task, entry.value);
  const same = text === writeEntry(task, kept);
  const change = (field: Field, answer: string) => {
    entry.value = { ...entry.peek(), [field]: answer };
  };
  const save = async () => {
    if (text === "") return;
    busy.value = true;
    const reply = await line.wish({ type: "observe", round, text });
    busy.value = false;
    if (!reply.ok) toast(reply.sentence, "problem");
  };
  return (
    <form
      class="observer-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 id={id}>{t("student.observe", { round })}</h3>
      <p class="hint">{t(`student.task.${task}.text`)}</p>
      {FIELDS[task].map((field) => (
        <Answer
          key={field}
          field={field}
          value={entry.value[field] ?? ""}
          onChange={(answer) => change(field, answer)}
        />
      ))}
      <div class="observer-foot">
        <Button type="submit" kind={same ? "plain" : "primary"} busy={busy.value} disabled={same}>
          {t("student.observe.save")}
        </Button>
        <p class="hint" role="status">
          {same && text !== "" ? t("student.observe.saved") : ""}
        </p>
      </div>
    </form>
  );
}

interface AnswerProps {
  field: Field;
  value: string;
  onChange: (answer: string) => void;
}

function Answer({ field, value, onChange }: AnswerProps) {
  const label = t(`student.observe.${field}`);
  const from = field === "war" ? WAR_ANSWERS : field === "by" ? BY_ANSWERS : null;
  if (from) {
    return (
      <Choices<string>
        legend={label}
        value={value || null}
        onChange={onChange}
        choices={from.map((answer) => ({ value: answer, label: answerText(field, answer) }))}
      />
    );
  }
  return (
    <TextField
      label={label}
      value={value}
      maxLength={TEXT_MAX}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}
