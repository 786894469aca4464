// What a greedy player does in talks: answers, one offer a round, one question a round.
import type { Locator } from "playwright-core";
import { othersThan, type Role } from "../../shared/src/rules/index.ts";
import {
  button,
  fitting,
  othersDone,
  phaseOf,
  pointsIn,
  press,
  type Seated,
  tab,
} from "./screen.ts";

/** Answers between two looks at the whole; others may go on making offers. */
const MOST_ANSWERS = 8;

export async function talks(greedy: Seated): Promise<void> {
  const { page, t } = greedy;
  await othersDone(greedy);
  await answerAll(greedy);
  const round = await roundOf(greedy);
  for (const [what, act] of Object.entries(ONCE_A_ROUND)) {
    const key = `${what} ${round}`;
    if (greedy.done.has(key) || (await phaseOf(greedy)) !== "talks") continue;
    greedy.done.add(key);
    await act(greedy, round);
    return;
  }
  const done = button(page, t("panel.ready.talks"));
  await press(done);
  await page
    .getByRole("definition")
    .filter({ hasText: t("phase.talks") })
    .waitFor({ state: "hidden" });
}

const ONCE_A_ROUND: Readonly<Record<string, (greedy: Seated, round: number) => Promise<void>>> = {
  offer: offerBest,
  ask,
};

const roundOf = async ({ page }: Seated): Promise<number> =>
  Number.parseInt(
    (await page.getByRole("banner").getByRole("definition").first().textContent()) ?? "1",
    10,
  );

async function answerAll(greedy: Seated): Promise<void> {
  for (let count = 0; count < MOST_ANSWERS; count += 1) {
    await answerDiary(greedy);
    if (!(await answerOffer(greedy))) return;
    await othersDone(greedy);
  }
}

/** Accepts every invitation and every plenary that may be accepted. */
async function answerDiary(greedy: Seated): Promise<void> {
  const { page, t } = greedy;
  await tab(greedy, "talks");
  const accept = button(page, t("panel.summit.accept"));
  if (await accept.isVisible()) {
    const word = (await accept.isEnabled()) ? "accept" : "refuse";
    await press(button(page, t(`panel.summit.${word}`)));
    await press(button(page, t(`panel.summit.${word}Sure`)));
  }
  for (const key of ["panel.plenary.attendSix", "panel.plenary.attend"]) {
    const attend = button(page, t(key));
    if ((await attend.isVisible()) && (await attend.isEnabled())) await press(attend);
  }
}

/** Signs the first offer that brings something, declines the first that does not. False: none was left. */
async function answerOffer(greedy: Seated): Promise<boolean> {
  const { page, t } = greedy;
  await tab(greedy, "deals");
  const back = button(page, t("panel.compose.close"));
  if (await back.isVisible()) await press(back);
  for (const offer of await page.getByRole("article", { name: /^[CKUR]{2,4}-\d+$/ }).all()) {
    const sign = button(offer, t("panel.offer.sign"));
    if (!(await sign.isVisible())) continue;
    const points = (await pointsIn(offer)) ?? 0;
    if (points > 0 && (await sign.isEnabled())) {
      await press(sign);
      await press(button(offer, t("panel.offer.signSure")));
      return true;
    }
    const decline = button(offer, t("panel.offer.decline"));
    if ((await decline.isVisible()) && (await decline.isEnabled())) {
      await press(decline);
      return true;
    }
  }
  return false;
}

/** Sends a text against which nothing speaks; what others would have to refuse is sent by another button. */
const sendButton = (greedy: Seated): Locator =>
  greedy.page.getByRole("button", { name: fitting(greedy, "panel.compose.send", "roles") }).first();

/** The clauses in the composer, whatever their rounds. */
const wordsOf = async (composer: Locator): Promise<string> =>
  ((await composer.locator(".p-rows").textContent()) ?? "").replace(/\d+/g, "");

/** Sends what brings most: a model as it stands, or one promise for one, with the others by turns. */
async function offerBest(greedy: Seated, round: number): Promise<void> {
  const { page, role, t } = greedy;
  await tab(greedy, "deals");
  await press(button(page, t("panel.deals.compose")));
  const composer = page.locator(".p-composer");
  const models = composer.locator(".p-models");
  const load = async (at: number) => {
    await models.locator("summary").click();
    await models.locator("button").nth(at).click();
  };
  let best: { readonly at: number; readonly points: number } | null = null;
  const count = await models.locator("button").count();
  for (let at = 0; at < count; at += 1) {
    await load(at);
    const points = await worthSending(greedy, composer);
    if (points !== null && points > (best?.points ?? 0)) best = { at, points };
  }
  const others = othersThan(role);
  const other = others[(round + 1) % others.length] ?? "dprk";
  await press(button(page, t("panel.compose.close")));
  await press(button(page, t("panel.deals.compose")));
  const points = (await oneForOne(greedy, composer, other)) ?? 0;
  if (best && best.points > points) await load(best.at);
  if (best || points > 0) {
    greedy.done.add(await wordsOf(composer));
    await press(sendButton(greedy));
  }
  const close = button(page, t("panel.compose.close"));
  if (await close.isVisible()) await press(close);
}

/** What the text in the composer would bring; null: it cannot go out as it is, or was sent before. */
async function worthSending(greedy: Seated, composer: Locator): Promise<number | null> {
  const send = sendButton(greedy);
  if (!(await send.isVisible()) || !(await send.isEnabled())) return null;
  return greedy.done.has(await wordsOf(composer)) ? null : await pointsIn(composer);
}

/** Leaves in the composer the best promise of a partner for the own promise that costs least; its points. */
async function oneForOne(greedy: Seated, composer: Locator, other: Role): Promise<number | null> {
  const { role } = greedy;
  await composer.locator(`label.p-chip[data-role="${other}"]`).first().click();
  const codes = composer.locator(".p-code");
  const choose = async (owner: Role): Promise<number> => {
    const radio = greedy.page.locator(`input[value="${owner}"]`);
    await composer.locator(".p-add label").filter({ has: radio }).click();
    return codes.count();
  };
  const drop = () => composer.locator(".p-rowcard-head").last().getByRole("button").last().click();
  const bestOf = async (owner: Role, worth: () => Promise<number | null>) => {
    let best: { readonly at: number; readonly points: number } | null = null;
    const count = await choose(owner);
    for (let at = 0; at < count; at += 1) {
      if (!(await codes.nth(at).isEnabled())) continue;
      await codes.nth(at).click();
      const points = await worth();
      if (points !== null && points > (best?.points ?? -99)) best = { at, points };
      await drop();
    }
    if (best) await codes.nth(best.at).click();
    return best?.points ?? null;
  };
  await choose(role);
  await codes.first().click();
  const theirs = await bestOf(other, () => pointsIn(composer));
  if (theirs === null) return null;
  await composer.locator(".p-rowcard-head").first().getByRole("button").last().click();
  return bestOf(role, () => worthSending(greedy, composer));
}

const QUESTIONS = ["want", "accept", "why"] as const;

/** A question a round, to the others by turns. */
async function ask(greedy: Seated, round: number): Promise<void> {
  const { page, role, t } = greedy;
  await tab(greedy, "talks");
  const others = othersThan(role);
  const whom: Role = others[round % others.length] ?? others[0] ?? "china";
  const channels = page.getByRole("navigation", { name: t("panel.talks.channels") });
  await channels
    .locator("button")
    .filter({ has: page.getByText(t(`role.${whom}.short`), { exact: true }) })
    .first()
    .click();
  const id = QUESTIONS[(round - 1) % QUESTIONS.length] ?? "accept";
  const question = button(page, t(`ask.${id}`));
  if ((await question.isVisible()) && (await question.isEnabled())) await press(question);
}
