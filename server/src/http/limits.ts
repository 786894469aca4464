import type { Request } from "express";
import { type Bucket, bucket } from "../rooms/bucket.ts";

/** Addresses remembered; beyond it the oldest starts afresh. */
const ADDRESSES_MAX = 10_000;

/** One bucket of permits an address (a classroom may share one: the burst is large). */
export function perAddress(
  on: boolean,
  { burst, perSecond }: { readonly burst: number; readonly perSecond: number },
): (req: Request) => boolean {
  const buckets = new Map<string, Bucket>();
  return (req) => {
    if (!on) return true;
    const address = req.ip ?? "";
    const found = buckets.get(address) ?? bucket(burst, perSecond);
    buckets.delete(address);
    buckets.set(address, found);
    if (buckets.size > ADDRESSES_MAX) {
      for (const oldest of buckets.keys()) {
        buckets.delete(oldest);
        break;
      }
    }
    return found.take(Date.now());
  };
}
