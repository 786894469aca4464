import type { StudentView } from "@freeze/shared/net";
import { t } from "../model/language.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { personalLink } from "./keys.ts";

/** The way back, told plainly: a code to type and a link to keep. */
export function WayBack({ view }: { view: StudentView }) {
  const { rejoin } = view.me;
  return (
    <section class="card way-back" aria-labelledby="way-title">
      <h2 id="way-title">{t("student.back")}</h2>
      <p class="rejoin-code">
        <span class="unseen">{t("student.back.code")} </span>
        {rejoin.slice(0, 4)} {rejoin.slice(4)}
      </p>
      <p class="hint">{t("student.back.text", { code: view.code })}</p>
      <CopyButton text={personalLink(view.code, rejoin)} label={t("student.back.copy")} />
    </section>
  );
}
