import type { SeminarFront } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../model/language.ts";
import { seminarKeyOf } from "../../net/keys.ts";
import { copySeminar, deleteSeminar, lookAtSeminar } from "../../net/seminarApi.ts";
import { navigate } from "../../router.ts";
import { Button } from "../../ui/Button.tsx";
import { toast } from "../../ui/Toast.tsx";
import { dropSeminar, type Kept, keepSeminar, kept } from "../kept.ts";

/** The seminars that this browser leads. Nothing where there are none. */
export function Led() {
  const list = kept();
  if (list.length === 0) return null;
  return (
    <section class="led" aria-labelledby="led-title">
      <h2 id="led-title">{t("seminar.led")}</h2>
      <ul>
        {list.map((one) => (
          <LedRow key={one.code} one={one} />
        ))}
      </ul>
    </section>
  );
}

function LedRow({ one: { code, title } }: { one: Kept }) {
  const front = useSignal<SeminarFront | null>(null);
  const gone = useSignal(false);
  const asking = useSignal(false);
  const key = seminarKeyOf(code) ?? "";
  useEffect(() => {
    void lookAtSeminar(code).then((answer) => {
      if (answer.ok) front.value = answer.value;
      else gone.value = answer.code === "noSuchSeminar";
    });
  }, [code]);
  const copy = async () => {
    const answer = await copySeminar(code, key);
    if (!answer.ok) return toast(answer.sentence, "problem");
    keepSeminar(answer.value.code, { key: answer.value.key, title: front.peek()?.title ?? title });
    navigate(`/seminar/${answer.value.code}`);
  };
  const remove = async () => {
    const answer = gone.value ? null : await deleteSeminar(code, key);
    if (answer && !answer.ok) return toast(answer.sentence, "problem");
    dropSeminar(code);
    toast(t("seminar.led.deleted", { title }));
  };
  const drop = () => {
    if (gone.value) void remove();
    else asking.value = true;
  };
  return (
    <li>
      <a class="led-title" href={`/seminar/${code}`}>
        {front.value?.title ?? title}
      </a>
      <span class="led-code">{code}</span>
      <span class="led-stage">
        {gone.value
          ? t("seminar.led.gone")
          : front.value
            ? t(`seminar.stage.${front.value.stage}`)
            : ""}
      </span>
      {asking.value ? (
        <span class="led-acts" role="alertdialog" aria-label={t("seminar.led.sure")}>
          <span>{t("seminar.led.sure")}</span>
          <Button size="small" kind="danger" onClick={() => void remove()}>
            {t("seminar.led.delete.yes")}
          </Button>
          <Button size="small" kind="quiet" onClick={() => (asking.value = false)}>
            {t("ui.cancel")}
          </Button>
        </span>
      ) : (
        <span class="led-acts">
          {gone.value ? null : (
            <Button
              size="small"
              aria-label={t("seminar.led.copy.label", { title })}
              onClick={() => void copy()}
            >
              {t("seminar.led.copy")}
            </Button>
          )}
          <Button
            size="small"
            kind="quiet"
            aria-label={t("seminar.led.delete.label", { title })}
            onClick={drop}
          >
            {t("seminar.led.delete")}
          </Button>
        </span>
      )}
    </li>
  );
}
