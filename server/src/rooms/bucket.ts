/** A bucket of permits: `burst` at once, `perSecond` more as time goes by. */
export interface Bucket {
  /** Takes one; false: too fast. */
  readonly take: (now: number) => boolean;
}

export function bucket(burst: number, perSecond: number): Bucket {
  let left = burst;
  let last = 0;
  return {
    take(now) {
      left = Math.min(burst, left + (Math.max(0, now - last) / 1000) * perSecond);
      last = now;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
