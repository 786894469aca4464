// A page for looking at the table without a server: studio.html?kind=talks&viewer=rok&lang=en&then=summit
import type { LogEntry } from "@freeze/shared/net";
import { ROLES, type View } from "@freeze/shared/rules";
import { LANGS, type Translate } from "@freeze/shared/text";
import { translateIn } from "@freeze/shared/text/all";
import { signal } from "@preact/signals";
import { FIXTURE_KINDS, fixtureLobby, fixtureView } from "../../test/fixtures.ts";
import type { Pending, TableSource } from "../model/source.ts";
import "../styles/theme.css";
import { mountTable } from "./mountTable.ts";

const params = new URLSearchParams(location.search);
const kindOf = (name: string) =>
  FIXTURE_KINDS.find((kind) => kind === params.get(name)) ?? FIXTURE_KINDS[0];
const viewer = ROLES.find((role) => role === params.get("viewer")) ?? "public";
const lang = LANGS.find((one) => one === params.get("lang")) ?? "en";
if (lang === "ko")
  await import("pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css");
if (lang === "zh") {
  await import("@fontsource/noto-sans-sc/400.css");
  await import("@fontsource/noto-sans-sc/600.css");
}

const plain = translateIn(lang);
const translate: Translate = Object.assign(
  (key: string, values?: Readonly<Record<string, string | number>>) =>
    plain.has(key) ? plain(key, values) : (key.split(".").at(-1) ?? key),
  { lang: plain.lang, has: plain.has },
);
const view = signal<View | null>(fixtureView(kindOf("kind"), viewer));
const source: TableSource = {
  mode: "live",
  view,
  log: signal<readonly LogEntry[]>([]),
  lobby: signal(fixtureLobby()),
  me: signal({
    name: "",
    role: viewer === "public" ? null : viewer,
    host: false,
    head: true,
    lang,
  }),
  connection: signal("online" as const),
  outbox: signal<readonly Pending[]>([]),
  serverNow: () => Date.now(),
  act: () => Promise.reject(new Error("the studio has no server")),
};
const host = document.querySelector<HTMLElement>("#table");
if (host) {
  const table = await mountTable(host, {
    source,
    translate: signal(translate),
    onPick: (target) => console.info("picked", JSON.stringify(target)),
    reducedMotion: signal(params.get("still") === "1"),
  });
  Object.assign(window, {
    table,
    next: (kind: string) => {
      const found = FIXTURE_KINDS.find((one) => one === kind);
      if (found) view.value = fixtureView(found, viewer);
    },
  });
  document.body.dataset.ready = "1";
}
