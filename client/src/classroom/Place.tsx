import type { StudentView } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { t } from "../model/language.ts";
import { Button } from "../ui/Button.tsx";
import { Flag } from "../ui/Flag.tsx";
import { toast } from "../ui/Toast.tsx";
import type { StudentLine } from "./context.ts";

interface Props {
  line: StudentLine;
  view: StudentView;
}

/** Where I sit: government and table, with whom, who leads. `bare`: the page has said the first two already. */
export function Place({ line, view, bare = false }: Props & { bare?: boolean }) {
  const { place } = view.me;
  if (!place) return null;
  return (
    <div class="place" data-role={place.role ?? undefined}>
      {place.role ? <Flag role={place.role} size={56} /> : <ObserverSign task={view.task} />}
      <div>
        {bare ? null : (
          <>
            <h2>{place.role ? t(`lobby.as.${place.role}`) : t(`student.task.${view.task}`)}</h2>
            <p>{t("student.table", { number: place.number, code: place.table })}</p>
          </>
        )}
        {place.role ? <Delegation line={line} view={view} /> : null}
      </div>
    </div>
  );
}

const ObserverSign = ({ task }: { task: StudentView["task"] }) => (
  <span class="observer-sign" aria-hidden="true">
    {task === "press" ? "✎" : "◔"}
  </span>
);

/** The others of my delegation, who leads it, and the way to pass the lead on. */
export function Delegation({ line, view }: Props) {
  const { fellows, place, alias } = view.me;
  if (!place) return null;
  if (fellows.length === 0) return <p class="hint">{t("student.alone")}</p>;
  return (
    <div class="delegation">
      <ul>
        <li data-here="true">
          <i aria-hidden="true" />
          {t("student.you", { alias })}
          {place.head ? <Head /> : null}
        </li>
        {fellows.map((fellow) => (
          <li key={fellow.id} data-here={fellow.here}>
            <i aria-hidden="true" />
            <span>
              {fellow.alias}
              {fellow.here ? null : <span class="hint"> {t("student.away")}</span>}
            </span>
            {fellow.head ? <Head /> : null}
            {place.head && fellow.here ? <PassHead line={line} fellow={fellow} /> : null}
          </li>
        ))}
      </ul>
      <p class="hint">{t(place.head ? "student.head.mine" : "student.head.theirs")}</p>
    </div>
  );
}

const Head = () => <b class="head-mark">{t("student.head")}</b>;

interface PassProps {
  line: StudentLine;
  fellow: StudentView["me"]["fellows"][number];
}

/** Hands the lead over, in two steps: the other signs from then on. */
function PassHead({ line, fellow }: PassProps) {
  const asking = useSignal(false);
  const pass = async () => {
    asking.value = false;
    const reply = await line.wish({ type: "passHead", to: fellow.id });
    toast(
      reply.ok ? t("student.head.passed", { alias: fellow.alias }) : reply.sentence,
      reply.ok ? "plain" : "problem",
    );
  };
  if (!asking.value) {
    return (
      <Button
        size="small"
        aria-label={t("student.head.pass.label", { alias: fellow.alias })}
        onClick={() => (asking.value = true)}
      >
        {t("student.head.pass")}
      </Button>
    );
  }
  return (
    <span class="pass-sure" role="alertdialog" aria-label={t("student.head.sure")}>
      <Button size="small" kind="primary" onClick={() => void pass()}>
        {t("student.head.sure")}
      </Button>
      <Button size="small" onClick={() => (asking.value = false)}>
        {t("ui.cancel")}
      </Button>
    </span>
  );
}
