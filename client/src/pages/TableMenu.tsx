import { useSignal } from "@preact/signals";
import { t } from "../model/language.ts";
import type { LiveTable } from "../model/source.ts";
import { saveUrl } from "../net/api.ts";
import { tableLink, tokenOf } from "../net/keys.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { Brief } from "./Brief.tsx";
import { FiveMinutes } from "./FiveMinutes.tsx";
import { LanguageSwitch } from "./Frame.tsx";
import { HostControls } from "./HostControls.tsx";

const PAGES = ["brief", "card", "table"] as const;

/** What is rarely needed during play: the brief again, the card of the rules, links, language. */
export function TableMenu({ table, onClose }: { table: LiveTable; onClose: () => void }) {
  const page = useSignal<(typeof PAGES)[number]>("brief");
  const lobby = table.lobby.value;
  const hand = table.view.value?.hand ?? null;
  return (
    <Dialog title={t("match.menu")} onClose={onClose} wide>
      <Tabs
        label={t("match.menu")}
        tabs={PAGES.map((key) => ({ key, label: t(`menu.${key}`) }))}
        value={page.value}
        onChange={(next) => (page.value = next)}
        class="menu-tabs"
      >
        {page.value === "brief" && lobby ? (
          <Brief table={table} scenario={lobby.scenario} role={hand?.role ?? null} hand={hand} />
        ) : page.value === "card" ? (
          <FiveMinutes />
        ) : (
          <AboutTable table={table} />
        )}
      </Tabs>
    </Dialog>
  );
}

function AboutTable({ table }: { table: LiveTable }) {
  return (
    <div class="stack">
      <HostControls table={table} />
      <div class="menu-row">
        <span>{t("ui.language")}</span>
        <LanguageSwitch />
      </div>
      <div class="menu-row">
        <span>
          {t("lobby.code")} <strong class="menu-code">{table.code}</strong>
        </span>
        <CopyButton text={tableLink(table.code)} label={t("lobby.copyLink")} />
      </div>
      <div class="menu-row">
        <span>{t("lobby.rejoin.text")}</span>
        <CopyButton text={table.rejoinLink} label={t("lobby.rejoin.copy")} />
      </div>
      <div class="menu-row">
        <span>{t("match.save.text")}</span>
        <a
          class="button button-small"
          href={saveUrl(table.code, tokenOf(table.code))}
          download={`${table.code}.save`}
        >
          {t("match.saveMine")}
        </a>
      </div>
      <div class="menu-row">
        <a href="/help">{t("ui.help")}</a>
        <a class="button button-small button-danger" href="/">
          {t("match.leave")}
        </a>
      </div>
    </div>
  );
}

/** What is left to do when the match is over. */
export function AfterMatch({ table }: { table: LiveTable }) {
  return (
    <>
      <a class="button button-small button-primary" href={`/replay/${table.code}`}>
        {t("match.replay")}
      </a>
      <a
        class="button button-small"
        href={saveUrl(table.code, tokenOf(table.code))}
        download={`${table.code}.save`}
      >
        {t("match.save")}
      </a>
    </>
  );
}
