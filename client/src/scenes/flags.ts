import type { Role } from "@freeze/shared/rules";
import cn from "flag-icons/flags/4x3/cn.svg";
import kp from "flag-icons/flags/4x3/kp.svg";
import kr from "flag-icons/flags/4x3/kr.svg";
import us from "flag-icons/flags/4x3/us.svg";
import type { Flags } from "../table/paint/plate.ts";

const ADDRESSES: Readonly<Record<Role, string>> = { china: cn, dprk: kp, us, rok: kr };
/** Large enough for the circles of a summit on a dense screen. */
const SIZE = { w: 480, h: 360 };

/** The four flags as canvases: vector pictures would be drawn anew for every plate. */
export async function loadFlags(): Promise<Flags> {
  const [china, dprk, usa, rok] = await Promise.all([
    raster(ADDRESSES.china),
    raster(ADDRESSES.dprk),
    raster(ADDRESSES.us),
    raster(ADDRESSES.rok),
  ]);
  return { china, dprk, us: usa, rok };
}

/** A flag that cannot be loaded is left out; the colour and the name stay. */
async function raster(address: string): Promise<HTMLCanvasElement | null> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement("canvas");
  canvas.width = SIZE.w;
  canvas.height = SIZE.h;
  canvas.getContext("2d")?.drawImage(image, 0, 0, SIZE.w, SIZE.h);
  return canvas;
}
