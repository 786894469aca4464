import { AUTO, CANVAS } from "phaser";

/**
 * Which renderer to ask of Phaser. Where the GPU is software (or a test drives the page) the Canvas renderer is smoother
 * and costs less; the caveat flag does not tell, the renderer's name does.
 */
export function rendererType(): number {
  if (navigator.webdriver) return CANVAS;
  const probe = document.createElement("canvas").getContext("webgl");
  if (!probe) return CANVAS;
  const info = probe.getExtension("WEBGL_debug_renderer_info");
  const name = String(probe.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : probe.RENDERER));
  probe.getExtension("WEBGL_lose_context")?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(name) ? CANVAS : AUTO;
}

/** Device pixels a CSS pixel, limited so that the layers of the table stay within a few dozen megabytes. */
export function pixelRatio(width: number, height: number): number {
  const wanted = Math.min(window.devicePixelRatio || 1, 3);
  const allowed = Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
  return Math.max(1, Math.min(wanted, allowed));
}
const MOST_PIXELS = 6_500_000;
