import { signal } from "@preact/signals";

const asked = matchMedia("(prefers-reduced-motion: reduce)");
const wish = signal(asked.matches);
asked.addEventListener("change", () => {
  wish.value = asked.matches;
});

/** The system asks for little motion. */
export const reducedMotion = wish;
