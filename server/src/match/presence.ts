/** Who of a table's members is connected, and since when the others are away. Not kept over a restart. */
export class Presence {
  readonly #now: () => number;
  readonly #started: number;
  readonly #here = new Map<string, number>();
  readonly #left = new Map<string, number>();
  #lastLeft: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#started = now();
    this.#lastLeft = this.#started;
  }

  enter(member: string): void {
    this.#here.set(member, (this.#here.get(member) ?? 0) + 1);
  }
  leave(member: string): void {
    const more = (this.#here.get(member) ?? 0) - 1;
    if (more > 0) this.#here.set(member, more);
    else {
      this.#here.delete(member);
      this.#lastLeft = this.#now();
      this.#left.set(member, this.#lastLeft);
    }
  }
  /** Of those who are no members any more nothing is kept. */
  forget(isMember: (member: string) => boolean): void {
    for (const member of this.#left.keys()) if (!isMember(member)) this.#left.delete(member);
  }
  isHere(member: string): boolean {
    return this.#here.has(member);
  }
  /** Milliseconds; a member who never came counts from the start of the server. 0 while connected. */
  awayMs(member: string): number {
    return this.isHere(member) ? 0 : this.#now() - (this.#left.get(member) ?? this.#started);
  }
  get anybody(): boolean {
    return this.#here.size > 0;
  }
  /** Milliseconds since the last one left; 0 while somebody is here. */
  emptyMs(): number {
    if (this.anybody) return 0;
    return this.#now() - this.#lastLeft;
  }
}
