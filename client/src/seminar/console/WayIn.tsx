import { t } from "../../model/language.ts";
import { QrCode } from "../../pages/QrCode.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { doorLink, spelled } from "../kept.ts";
import { useDesk } from "./desk.ts";

/** The way in for students: address, code, QR; for who has no projector. */
export function WayIn() {
  const { view } = useDesk();
  const local = /^(?:localhost|127\.|\[::1\])/.test(location.hostname);
  return (
    <div class="way-in">
      <QrCode text={doorLink(view.code)} label={t("seminar.qr")} />
      <div>
        <p class="hint">{location.host}</p>
        <p class="made-code">{spelled(view.code)}</p>
        <CopyButton text={doorLink(view.code)} label={t("lobby.copyLink")} />
      </div>
      {local ? <p class="note">{t("seminar.code.local")}</p> : null}
      <p class="act-row">
        <a class="button" href={`/wall/${view.code}`} target="_blank" rel="noreferrer">
          {t("seminar.wall.open")}
        </a>
        <a
          class="button button-quiet"
          href={`/seminar/${view.code}/cards`}
          target="_blank"
          rel="noreferrer"
        >
          {t("seminar.cards.open")}
        </a>
      </p>
    </div>
  );
}
