import type { Lang } from "@freeze/shared/text";

/** Loads the style sheets of the fonts that a language needs. English comes with `theme.css`. */
export async function loadFontStyles(lang: Lang): Promise<void> {
  switch (lang) {
    case "en":
      return;
    case "ko":
      await import("pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css");
      return;
    case "zh":
      await Promise.all([
        import("@fontsource/noto-sans-sc/400.css"),
        import("@fontsource/noto-sans-sc/600.css"),
      ]);
      return;
  }
}
