import {
  type Action,
  type Role,
  TRANSPORTS,
  type Transport,
  VENUES,
  type Venue,
} from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import { usePanel } from "../context.ts";
import { ActButton, Choice } from "../kit.tsx";
import { isFull } from "../rules.ts";

/** Invites the other of a pair to a summit: venue, open or secret, how the leader travels. */
export function Invite({ guest }: { guest: Role }) {
  const { t, view } = usePanel();
  const venue = useSignal<Venue>("host");
  const secret = useSignal<"open" | "secret">("open");
  const transport = useSignal<Transport>("quiet");
  const name = t(`role.${guest}.short`);
  const hidden = secret.value === "secret";
  const action: Action = {
    type: "invite",
    guest,
    venue: venue.value,
    secret: hidden,
    transport: hidden ? transport.value : "quiet",
  };
  return (
    <details class="p-invite">
      <summary>{t("panel.summit.invite", { role: name })}</summary>
      <p class="p-hint">{t("panel.summit.hint", { visits: view.hand?.visits ?? 0 })}</p>
      <Choice
        label={t("panel.summit.venue")}
        value={venue.value}
        options={VENUES.map((value) => ({ value, label: t(`venue.${value}`) }))}
        onChange={(value) => {
          venue.value = value;
        }}
      />
      {isFull(view) && (
        <Choice
          label={t("panel.summit.how")}
          value={secret.value}
          options={[
            { value: "open", label: t("panel.public") },
            { value: "secret", label: t("panel.secret") },
          ]}
          onChange={(value) => {
            secret.value = value;
          }}
        />
      )}
      {hidden && (
        <Choice
          label={t("panel.summit.transport")}
          value={transport.value}
          options={TRANSPORTS.map((value) => ({ value, label: t(`transport.${value}`) }))}
          onChange={(value) => {
            transport.value = value;
          }}
        />
      )}
      <ActButton
        action={action}
        kind="main"
        explain
        confirm={t("panel.summit.inviteSure")}
        warning={t("panel.summit.inviteCost")}
      >
        {t("panel.summit.send", { role: name })}
      </ActButton>
    </details>
  );
}
