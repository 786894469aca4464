// A greedy player at a real screen: signs what the screen says will bring something, asks for one thing more, plays the
// card that shows the most and cheats where the odds on the screen are good.
import type { Locator } from "playwright-core";
import { orders } from "./greedyOrders.ts";
import { talks } from "./greedyTalks.ts";
import { button, leaves, phaseOf, press, type Seated } from "./screen.ts";

const MOST_STEPS = 600;

/** By the code of the table to the seat, and from the lobby to the first round. */
export async function sitDown({ page, t, role }: Seated, url: string, code: string): Promise<void> {
  await page.goto(`${url}/t/${code}`);
  await page.getByRole("textbox", { name: t("join.name") }).fill(t("home.play.name"));
  const seat = page.getByRole("radio", { name: t(`role.${role}`) });
  await seat.press("Space");
  await button(page, t("join.go")).click();
  await button(page, t("lobby.start.solo")).click();
  await button(page, t("brief.agenda.go")).click();
}

/** Until the ending lies on the screen; answers with the text of the saved game. */
export async function playToTheEnd(greedy: Seated): Promise<string> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await over(greedy)) return savedGame(greedy);
    await move(greedy);
  }
  throw new Error(`no ending after ${MOST_STEPS} steps`);
}

const dialogOf = ({ page, t }: Seated, key: string): Locator =>
  page.getByRole("dialog", { name: t(key) });
const over = (greedy: Seated): Promise<boolean> =>
  dialogOf(greedy, "panel.ending.title").isVisible();

async function move(greedy: Seated): Promise<void> {
  const { page, t } = greedy;
  if (await page.getByRole("dialog").last().isVisible()) return inDialog(greedy);
  switch (await phaseOf(greedy)) {
    case "briefing":
      await press(button(page, t("panel.ready.briefing")));
      return leaves(greedy, "briefing");
    case "talks":
      return talks(greedy);
    case "orders":
      return orders(greedy);
    default:
      await breath(greedy);
  }
}

/** Between two screens nothing can be pressed: the next picture is waited for. */
const breath = ({ page }: Seated): Promise<unknown> =>
  page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 60)));

async function inDialog(greedy: Seated): Promise<void> {
  const { page, t } = greedy;
  const dialog = page.getByRole("dialog").last();
  if (await over(greedy)) return;
  if (await dialogOf(greedy, "panel.crisis.title").isVisible()) {
    for (const key of ["panel.crisis.down", "panel.crisis.aside"]) {
      const answer = button(dialog, t(key));
      if (await answer.isVisible()) await press(answer);
    }
    return breath(greedy).then(() => undefined);
  }
  if (await dialogOf(greedy, "panel.paper.title").isVisible()) return readPaper(greedy, dialog);
  const ready = button(dialog, t("panel.ready.resolution"));
  const list = button(page, t("panel.telling.list"));
  if (!(await ready.isVisible()) && (await list.isVisible())) await press(list);
  for (const target of [ready, button(dialog, t("panel.now.seePaper"))]) {
    if (await target.isVisible()) return press(target);
  }
  await breath(greedy);
}

/** Answers what the Communique asks: a deal that still pays stands, the vote is backed, sanctions are complied with. */
async function readPaper(greedy: Seated, dialog: Locator): Promise<void> {
  const { t } = greedy;
  for (const key of ["panel.ask.stand", "panel.ask.back", "panel.ask.comply"]) {
    const answer = button(dialog, t(key));
    if (!(await answer.isVisible())) continue;
    await press(answer);
    await press(dialog.getByRole("alertdialog").getByRole("button").first());
    return;
  }
  const ready = button(dialog, t("panel.ready.communique"));
  if (await ready.isVisible()) {
    await press(ready);
    await leaves(greedy, "communique");
  } else await breath(greedy);
}

/** Downloads the saved game from the last page, as anybody may. */
async function savedGame({ page, t }: Seated): Promise<string> {
  const ending = page.getByRole("dialog", { name: t("panel.ending.title") });
  await button(ending, t("panel.ending.toScores")).click();
  await button(ending, t("panel.ending.toLast")).click();
  const coming = page.waitForEvent("download");
  await button(ending, t("panel.ending.save")).click();
  const stream = await (await coming).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
