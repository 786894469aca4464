import { expect, test } from "@jest/globals";
import { makeServerClock } from "../src/net/serverClock.ts";

test("the clock is our own until the server has said a time", () => {
  expect(makeServerClock(() => 1000).now()).toBe(1000);
});

test("the message that was least late is believed", () => {
  let mine = 1000;
  const clock = makeServerClock(() => mine);
  clock.heard(5000);
  mine = 2000;
  clock.heard(5300);
  expect(clock.now()).toBe(6000);
});

test("old messages are forgotten, so that a corrected clock is followed", () => {
  let mine = 0;
  const clock = makeServerClock(() => mine);
  clock.heard(90_000);
  for (let n = 0; n < 8; n += 1) {
    mine += 1000;
    clock.heard(mine + 50);
  }
  expect(clock.now()).toBe(mine + 50);
});
