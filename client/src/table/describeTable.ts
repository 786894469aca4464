// The whole table in sentences, for those who do not see it, and the list of what can be picked on it. Pure.
import type { LobbyView } from "@freeze/shared/net";
import { PAIRS, ROLES, type Summit, type View } from "@freeze/shared/rules";
import { placeName, type Translate } from "@freeze/shared/text";
import { type Picture, pictureOf } from "./picture.ts";
import type { Stage, StageItem } from "./stage.ts";
import type { Target } from "./targets.ts";
import {
  delegateName,
  flowWords,
  freezeWords,
  pairWords,
  shortRole,
  statusWord,
  summitWord,
  tensionWord,
} from "./words.ts";

export interface TableDescription {
  /** For `role="img"`: everything that the picture shows. */
  readonly sentences: string;
  /** One button for each thing that can be clicked, in reading order. */
  readonly items: readonly { readonly target: Target; readonly label: string }[];
}

/** Describes the table as this viewer sees it. */
export function describeTable(
  view: View,
  translate: Translate,
  lobby: LobbyView | null = null,
): TableDescription {
  const picture = pictureOf(view, lobby);
  return {
    sentences: sentencesOf(picture, translate).join(" "),
    items: itemsOf(picture, translate),
  };
}

function sentencesOf(picture: Picture, translate: Translate): readonly string[] {
  const { dials } = picture;
  const list = (items: readonly string[]): string => items.join(translate("scene.tell.comma"));
  const some = (key: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [translate(key, { list: list(items) })];
  return [
    ...stageSentences(picture.stage, translate),
    translate("scene.tell.start", {
      round: picture.round,
      phase: translate(`phase.${picture.phase}`),
    }),
    ...(picture.news
      ? [translate("scene.tell.news", { headline: translate(`news.${picture.news.id}`) })]
      : []),
    translate("scene.tell.tension", {
      value: picture.tension,
      word: tensionWord(translate, picture.tension),
    }),
    translate("scene.tell.dials", {
      sanctions: dials.sanctions,
      enforcement: dials.enforcement,
      bite: dials.bite,
    }),
    ...ROLES.map((role) => plateSentence(picture, translate, role)),
    translate("scene.tell.trust", {
      list: list(
        PAIRS.map((pair) =>
          translate("scene.tell.trustOf", {
            pair: pairWords(translate, pair),
            level: translate(`level.${picture.threads[pair]}`),
          }),
        ),
      ),
    }),
    ...some(
      "scene.tell.freezes",
      picture.freezes.map((one) => freezeWords(translate, one)[0] ?? ""),
    ),
    ...some(
      "scene.tell.flows",
      picture.flows.map((one) => flowWords(translate, one)[0] ?? ""),
    ),
    ...some(
      "scene.tell.talks",
      picture.talks.map((talk) => {
        const names = talk.members.map((role) => shortRole(translate, role)).join(" – ");
        return `${names} (${translate("scene.talk", { n: talk.count })})`;
      }),
    ),
    ...some(
      "scene.tell.summits",
      picture.summits.map((one) => summitSentence(translate, one)),
    ),
    ...(picture.drill === "none"
      ? []
      : [translate("scene.tell.event", { what: translate(`scene.drill.${picture.drill}`) })]),
  ];
}

function plateSentence(
  picture: Picture,
  translate: Translate,
  role: (typeof ROLES)[number],
): string {
  const plate = picture.plates[role];
  const you = plate.you ? [translate("scene.you")] : [];
  const name = [...you, delegateName(translate, plate)].join(translate("scene.tell.comma"));
  return translate("scene.tell.plate", {
    role: translate(`role.${role}`),
    name,
    status: statusWord(translate, plate),
    voice: plate.voice,
    sidelined: plate.sidelined ? "yes" : "no",
  });
}

const summitSentence = (translate: Translate, summit: Summit): string =>
  translate("scene.pick.summit", {
    what: summitWord(translate, summit),
    host: shortRole(translate, summit.host),
    guest: shortRole(translate, summit.guest),
    venue: placeName(summit, translate),
    round: summit.round,
  });

function stageSentences(stage: Stage, translate: Translate): readonly string[] {
  switch (stage.kind) {
    case "empty":
      return [];
    case "crisis":
      return [
        translate("scene.tell.crisis", {
          question: translate("scene.crisis.question"),
          chance: translate("scene.crisis.chance", stage.chances),
        }),
      ];
    case "ending":
      return [
        translate("scene.tell.ending", {
          ending: translate(`scene.ending.${stage.ending}`),
          text: translate(`scene.ending.${stage.variant ?? stage.ending}.text`),
        }),
      ];
    case "events":
      return stage.items.map((item) =>
        translate("scene.tell.event", { what: eventWords(item, translate) }),
      );
  }
}

function eventWords(item: StageItem, translate: Translate): string {
  switch (item.kind) {
    case "summit":
      return summitSentence(translate, item.summit);
    case "plenary":
      return [
        translate(item.sixParty ? "scene.plenary.six" : "scene.plenary"),
        item.held
          ? translate("scene.plenary.held", { n: new Set([...item.attended, "china"]).size })
          : translate("scene.plenary.failed"),
      ].join(translate("scene.tell.comma"));
    case "test":
      return translate("scene.test");
    case "launch":
      return translate("scene.launch");
  }
}

function itemsOf(picture: Picture, translate: Translate): TableDescription["items"] {
  const { dials, tension } = picture;
  const deals = new Map<string, string[]>();
  const note = (deal: string, what: string): void => {
    deals.set(deal, [...(deals.get(deal) ?? []), what]);
  };
  for (const one of picture.freezes) note(one.deal, freezeWords(translate, one)[0] ?? "");
  for (const one of picture.flows) {
    if (one.deal !== null) note(one.deal, flowWords(translate, one)[0] ?? "");
  }
  return [
    ...ROLES.map((role) => ({
      target: { kind: "role", role } as const,
      label: translate("scene.pick.role", {
        role: translate(`role.${role}`),
        voice: picture.plates[role].voice,
      }),
    })),
    {
      target: { kind: "dial", dial: "tension" },
      label: translate("scene.pick.tension", {
        value: tension,
        word: tensionWord(translate, tension),
      }),
    },
    {
      target: { kind: "dial", dial: "sanctions" },
      label: translate("scene.pick.sanctions", { value: dials.sanctions }),
    },
    {
      target: { kind: "dial", dial: "enforcement" },
      label: translate("scene.pick.enforcement", { value: dials.enforcement }),
    },
    ...[...deals].map(([id, what]) => ({
      target: { kind: "deal", id } as const,
      label: translate("scene.pick.deal", { id, what: what.join(translate("scene.tell.comma")) }),
    })),
    ...picture.summits.map((summit) => ({
      target: { kind: "summit", id: summit.id } as const,
      label: summitSentence(translate, summit),
    })),
  ];
}
