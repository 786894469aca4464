import { FOLDERS, type FolderKey, membersOf, type Role } from "@freeze/shared/rules";
import { rolesDashed } from "@freeze/shared/text";
import { useStudent } from "../../classroom/context.ts";
import { usePanel } from "../context.ts";
import { Empty, Flag, Section } from "../kit.tsx";
import { channelsOf } from "../read.ts";
import type { ChannelKey } from "../state.ts";
import { Channel } from "./Channel.tsx";
import { conferredIn } from "./confer.ts";
import { Delegation } from "./Delegation.tsx";
import { Diary } from "./Diary.tsx";
import { unreadIn, unreadOwn } from "./unread.ts";

const ALL: FolderKey = "china+dprk+us+rok";

/** Channels with their counts, the open channel, invitations and the plenary. */
export function TalksPanel() {
  const { role, state } = usePanel();
  if (!role) return <Outside />;
  const open = state.channel.value ?? ALL;
  return (
    <div class="p-talks">
      <Diary role={role} />
      <ChannelList role={role} open={open} />
      {open === "own" ? <Delegation /> : <Channel key={open} folder={open} />}
      <Others role={role} />
    </div>
  );
}

/** A delegation of several people, now or before, has a channel of its own. */
function useOwnChannel(): boolean {
  const { view } = usePanel();
  const fellows = useStudent()?.view.value?.me.fellows.length ?? 0;
  return fellows > 0 || conferredIn(view).length > 0;
}

function OwnChannel({ role, on }: { role: Role; on: boolean }) {
  const { t, view, state } = usePanel();
  const unread = on ? 0 : unreadOwn(state, view);
  return (
    <li class="p-own-channel">
      <button
        type="button"
        class={`p-channel ${on ? "is-on" : ""}`}
        aria-current={on ? "true" : undefined}
        onClick={() => {
          state.channel.value = "own";
        }}
      >
        <span class="p-channel-flags" aria-hidden="true">
          <Flag role={role} />
        </span>
        <span class="p-channel-name">{t("student.confer")}</span>
        {unread > 0 && (
          <span class="p-badge">
            {unread}
            <span class="p-hidden"> {t("panel.talks.unread")}</span>
          </span>
        )}
      </button>
    </li>
  );
}

function ChannelList({ role, open }: { role: Role; open: ChannelKey }) {
  const { t, view, state } = usePanel();
  const own = useOwnChannel();
  return (
    <nav class="p-channels" aria-label={t("panel.talks.channels")}>
      <ul>
        {own && <OwnChannel role={role} on={open === "own"} />}
        {channelsOf(role).map((key) => {
          const others = membersOf(key).filter((one) => one !== role);
          const unread = unreadIn(state, view, key);
          const count = view.board.talks[key]?.messages ?? 0;
          const name = key === ALL ? t("panel.talks.all") : rolesDashed(others, t);
          return (
            <li key={key}>
              <button
                type="button"
                class={`p-channel ${key === open ? "is-on" : ""}`}
                aria-current={key === open ? "true" : undefined}
                onClick={() => {
                  state.channel.value = key;
                }}
              >
                <span class="p-channel-flags" aria-hidden="true">
                  {key === ALL ? (
                    <i class="p-ring" />
                  ) : (
                    others.map((one) => <Flag key={one} role={one} />)
                  )}
                </span>
                <span class="p-channel-name">{name}</span>
                {unread > 0 ? (
                  <span class="p-badge">
                    {unread}
                    <span class="p-hidden"> {t("panel.talks.unread")}</span>
                  </span>
                ) : (
                  <span class="p-channel-count" title={t("panel.talks.thisRound")}>
                    {count > 0 ? count : ""}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Who talks without me: how much is public, the words are not. */
function Others({ role }: { role: Role }) {
  const { view } = usePanel();
  const keys = FOLDERS.filter((key) => !membersOf(key).includes(role));
  return <Counts keys={keys} all={view.board.talks} />;
}

function Counts(props: {
  keys: readonly FolderKey[];
  all: Readonly<Partial<Record<FolderKey, { readonly messages: number; readonly offers: number }>>>;
}) {
  const { t } = usePanel();
  const busy = props.keys.filter((key) => {
    const counts = props.all[key];
    return counts !== undefined && counts.messages + counts.offers > 0;
  });
  return (
    <Section title={t("panel.talks.others")}>
      {busy.length === 0 && <Empty>{t("panel.talks.othersQuiet")}</Empty>}
      <ul class="p-overheard">
        {busy.map((key) => (
          <li key={key}>
            <span class="p-channel-flags" aria-hidden="true">
              {membersOf(key).map((one) => (
                <Flag key={one} role={one} />
              ))}
            </span>
            {t("panel.talks.counted", {
              roles: rolesDashed(membersOf(key), t),
              messages: props.all[key]?.messages ?? 0,
              offers: props.all[key]?.offers ?? 0,
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Spectators and the public eyes of a replay: counts only. */
function Outside() {
  const { t, view } = usePanel();
  return (
    <>
      <p class="p-hint">{t("panel.talks.outside")}</p>
      <Counts keys={FOLDERS} all={view.board.talks} />
    </>
  );
}
