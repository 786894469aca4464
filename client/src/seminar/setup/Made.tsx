import { t } from "../../model/language.ts";
import { seminarKeyOf } from "../../net/keys.ts";
import { Frame } from "../../pages/Frame.tsx";
import { QrCode } from "../../pages/QrCode.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { consoleLink, doorLink, spelled } from "../kept.ts";

/** A new seminar: what to keep, what to give out, and the way to the console. */
export function Made({ code, title }: { code: string; title: string }) {
  const link = consoleLink(code, seminarKeyOf(code) ?? "");
  return (
    <Frame>
      <main id="main" class="page narrow made" tabIndex={-1}>
        <p class="eyebrow">{t("seminar.made.eyebrow")}</p>
        <h1 tabIndex={-1}>{title}</h1>
        <section class="card">
          <h2>{t("seminar.made.keep")}</h2>
          <p>{t("seminar.made.keep.text")}</p>
          <div class="made-link">
            <input class="input" readOnly value={link} aria-label={t("seminar.made.keep")} />
            <CopyButton text={link} label={t("seminar.made.copy")} />
          </div>
        </section>
        <section class="card made-door">
          <div>
            <h2>{t("seminar.made.give")}</h2>
            <p>{t("seminar.made.give.text")}</p>
            <p class="made-code">{spelled(code)}</p>
            <CopyButton text={doorLink(code)} label={t("lobby.copyLink")} />
          </div>
          <QrCode text={doorLink(code)} label={t("seminar.qr")} />
        </section>
        <p class="row">
          <a class="button button-primary button-large" href={`/seminar/${code}`}>
            {t("seminar.made.go")}
          </a>
        </p>
      </main>
    </Frame>
  );
}
