// The instructor's acts and what belongs to a class, as the record tells them.
import type { ClassFact, Moment, Notice } from "../rules/index.ts";
import type { Line } from "./describe.ts";
import { roleName } from "./names.ts";
import type { Params, Translate } from "./translate.ts";

export const CLASS_LINES: { readonly [T in ClassFact["type"]]: Line<T> } = {
  phaseCutShort: (event, { translate }) =>
    translate("event.phaseCutShort", momentOf(event, translate)),
  matchCutShort: (event, { translate }) =>
    translate("event.matchCutShort", momentOf(event, translate)),
  noticeGiven: ({ notice }, { translate }) => {
    if (notice.kind === "handBack") return handBackLine(notice, translate);
    const line = noticeLine(notice, translate);
    return notice.own ? translate("event.toYou", { line }) : line;
  },
  talkLockSet: ({ locked }, { translate }) =>
    translate(locked ? "event.talkLocked" : "event.talkUnlocked"),
  standInSet: ({ role, on }, { translate }) =>
    translate(on ? "event.standIn.on" : "event.standIn.off", { role: roleName(role, translate) }),
  delegateChanged: ({ role, name, kind }, { translate }) => {
    const key = `event.delegate.${kind}`;
    const who = { role: roleName(role, translate) };
    return name === null ? translate(key, who) : translate(`${key}.named`, { ...who, name });
  },
  conferred: () => null,
  rolledBack: ({ from, undone, ...to }, { translate }) =>
    undone
      ? translate("event.rollBackUndone", momentOf(to, translate))
      : translate("event.rolledBack", { ...momentOf(from, translate), to: to.round }),
  partRestored: () => null,
};

function noticeLine({ kind, voice, title, text }: Notice, translate: Translate): string {
  if (kind === "inject") {
    return translate(text === "" ? "event.inject.bare" : "event.inject", { title, text });
  }
  const key = `event.notice.${voice}`;
  return title === "" ? translate(key, { text }) : translate(`${key}.titled`, { title, text });
}

function handBackLine({ text, since }: Notice, translate: Translate): string {
  const params = since === null ? {} : momentOf(since, translate);
  return text === ""
    ? translate("event.handBack", params)
    : translate("event.handBack.note", { ...params, text });
}

const momentOf = ({ round, phase }: Moment, translate: Translate): Params => ({
  round,
  phase: translate(`phase.${phase}`),
});
