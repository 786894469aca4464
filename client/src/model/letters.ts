// Has this machine letters for a script? A missing letter is drawn like others that no font can have.

/** How a letter looks and how wide it is. */
export type Look = (letter: string) => { readonly picture: string; readonly width: number };

/** Two places of the code table where no letter is. */
const NOWHERE = ["\u0378", "\u0379"] as const;

/**
 * Does the letter look like one that is nowhere? Some browsers write the number of a missing letter into its box:
 * then two missing ones differ, and what gives them away is that every box has the same width.
 */
export function misses(look: Look, letter: string): boolean {
  const [one, other] = NOWHERE.map(look);
  const seen = look(letter);
  if (!one || !other) return false;
  if (one.picture === other.picture) return seen.picture === one.picture;
  return one.width === other.width && seen.width === one.width;
}

const SIDE = 40;

/** Letters drawn with the machine's own fonts. null: there is nothing to draw on. */
export function letterLook(): Look | null {
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!pen) return null;
  return (letter) => {
    pen.clearRect(0, 0, SIDE, SIDE);
    pen.font = "24px sans-serif";
    pen.fillText(letter, 4, 28);
    return {
      picture: pen.getImageData(0, 0, SIDE, SIDE).data.join(),
      width: pen.measureText(letter).width,
    };
  };
}
