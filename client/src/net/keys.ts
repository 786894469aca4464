// Keys to tables, kept by this browser: a token brings a delegate back to the seat, a host key opens the host's controls.
import { forget, recall, remember } from "../model/memory.ts";

export const tokenOf = (code: string): string | null => recall(`token.${code}`);
export const keepToken = (code: string, token: string): void => remember(`token.${code}`, token);
export const dropToken = (code: string): void => forget(`token.${code}`);
export const hostKeyOf = (code: string): string | null => recall(`host.${code}`);
export const keepHostKey = (code: string, key: string): void => remember(`host.${code}`, key);
/** This browser came to the table to watch only. */
export const watches = (code: string): boolean => recall(`watch.${code}`) !== null;
export const keepWatching = (code: string, watch: boolean): void =>
  watch ? remember(`watch.${code}`, "1") : forget(`watch.${code}`);
/** The name the delegate used last. */
export const lastName = (): string => recall("name") ?? "";
export const keepName = (name: string): void => remember("name", name);

/** The personal link that brings a delegate back to the seat, from any device. */
export const rejoinLink = (code: string, token: string): string =>
  `${location.origin}/t/${code}#${token}`;
export const tableLink = (code: string): string => `${location.origin}/t/${code}`;

/** The instructor's key to a seminar: whoever has it leads. */
export const seminarKeyOf = (code: string): string | null => recall(`seminar.${code}`);
export const keepSeminarKey = (code: string, key: string): void => remember(`seminar.${code}`, key);
