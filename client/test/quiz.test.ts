import { CATALOGUES } from "@freeze/shared/text/all";
import { expect, test } from "@jest/globals";
import { questionsFor } from "../src/pages/Quiz.tsx";

const CODES = ["ABCDE", "QRSTU", "ZZZZZ", "AAAAA", "HJKMN"];

test("each table asks three different questions, the same to everybody", () => {
  for (const code of CODES) {
    const asked = questionsFor(code).map((question) => question.id);
    expect(new Set(asked).size).toBe(3);
    expect(questionsFor(code)).toEqual(questionsFor(code));
  }
});

test("every question has three answers and a reason in each language", () => {
  const ids = new Set(CODES.flatMap((code) => questionsFor(code).map(({ id }) => id)));
  for (const catalogue of Object.values(CATALOGUES)) {
    for (const id of ids) {
      for (const part of ["", ".a", ".b", ".c", ".why"]) {
        expect(catalogue).toHaveProperty([`quiz.${id}${part}`]);
      }
    }
  }
});
