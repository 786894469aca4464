import { t } from "../../model/language.ts";
import markUrl from "../../pages/art/mark.svg";
import { Button } from "../../ui/Button.tsx";
import { spelled } from "../kept.ts";
import { useDesk } from "./desk.ts";

/** The strip above everything: which seminar, its code, who is here, and what concerns all tables. */
export function Header() {
  const { view, state, line } = useDesk();
  const students = Object.values(view.students);
  const here = students.filter((one) => one.here).length;
  const hands = students.filter(({ hand }) => hand !== null).length;
  const connection = line.connection.value;
  return (
    <header class="desk-head">
      <a class="desk-mark" href="/seminar" aria-label={t("seminar.toList")}>
        <img src={markUrl} alt="" width={24} height={24} />
      </a>
      <h1 tabIndex={-1} title={view.setup.title}>
        {view.setup.title}
        {view.demo ? <small>{t("seminar.demo.mark")}</small> : null}
      </h1>
      <button
        type="button"
        class="desk-code"
        onClick={() => (state.shown.value = { kind: "code" })}
        aria-label={t("seminar.code.show", { code: spelled(view.code) })}
      >
        {spelled(view.code)}
      </button>
      <dl class="desk-counts">
        <div>
          <dt>{t("seminar.count.here")}</dt>
          <dd>
            {here}
            <small> / {students.length + view.missing.length}</small>
          </dd>
        </div>
        <div data-on={hands > 0}>
          <dt>{t("seminar.count.hands", { count: hands })}</dt>
          <dd>{hands}</dd>
        </div>
      </dl>
      <span class="connection" data-state={connection} role="status">
        <span class="connection-dot" aria-hidden="true" />
        <span class={connection === "online" ? "unseen" : undefined}>
          {t(connection === "retrying" ? "net.retrying.short" : `net.${connection}`)}
        </span>
      </span>
      <Acts />
    </header>
  );
}

function Acts() {
  const { view, state, tell } = useDesk();
  const playing = view.stage === "play";
  const show = (kind: "wall" | "export" | "settings" | "keys") => () =>
    (state.shown.value = { kind });
  return (
    <div class="desk-acts">
      {playing ? (
        <>
          <Button
            size="small"
            kind={view.pausedAll ? "primary" : "plain"}
            onClick={() => void tell({ type: view.pausedAll ? "resume" : "pause", table: "all" })}
          >
            {t(view.pausedAll ? "seminar.resumeAll" : "seminar.pauseAll")}
          </Button>
          <Button
            size="small"
            onClick={() => void tell({ type: "extend", table: "all", ms: 120_000 })}
          >
            {t("seminar.extendAll")}
          </Button>
        </>
      ) : null}
      <Button
        size="small"
        onClick={() =>
          (state.shown.value = {
            kind: "message",
            to: { table: "all", roles: [], student: null },
          })
        }
      >
        {t("seminar.message")}
      </Button>
      <Button size="small" onClick={() => (state.shown.value = { kind: "inject", table: "all" })}>
        {t("seminar.inject")}
      </Button>
      <Button size="small" onClick={show("wall")}>
        {t("seminar.wall")}
      </Button>
      <Button size="small" onClick={show("export")}>
        {t("seminar.export")}
      </Button>
      <Button size="small" kind="quiet" onClick={show("settings")}>
        {t("seminar.settings")}
      </Button>
      <Button size="small" kind="quiet" aria-label={t("seminar.keys")} onClick={show("keys")}>
        ?
      </Button>
    </div>
  );
}
