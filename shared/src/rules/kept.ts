// How rules and bots keep what they have worked out: states and views are made of parts that never change, so what
// was read from a part stays true for as long as the part is there. What is kept is a pure function of the part.

/** A pure function of one immutable thing that is asked for again and again before the next one comes. */
export function latest<Of extends object, Found>(make: (of: Of) => Found): (of: Of) => Found {
  let last: Of | null = null;
  let answer: Found;
  return (of) => {
    if (of !== last) {
      answer = make(of);
      last = of;
    }
    return answer;
  };
}

/** A pure function of one immutable thing that is worked out once for each thing. */
export function kept<Of extends object, Found extends object>(
  make: (of: Of) => Found,
): (of: Of) => Found {
  const all = new WeakMap<Of, Found>();
  let last: Of | null = null;
  let answer: Found;
  return (of) => {
    if (of === last) return answer;
    let found = all.get(of);
    if (found === undefined) {
      found = make(of);
      all.set(of, found);
    }
    last = of;
    answer = found;
    return found;
  };
}
