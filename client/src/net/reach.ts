import { Client, type Room } from "@colyseus/sdk";
import { PROTOCOL_VERSION, TableState } from "@freeze/shared/net";
import { ROLES, type Role } from "@freeze/shared/rules";

export interface Call {
  readonly code: string;
  /** Stands for one member of the table. */
  readonly token: string;
  readonly hostKey: string | null;
}

/** One try to enter the room of a table. Rejects where it is refused or nobody answers. */
export async function reach({ code, token, hostKey }: Call): Promise<Room<unknown, TableState>> {
  const client = new Client(location.origin);
  const options = { token, protocol: PROTOCOL_VERSION, ...(hostKey ? { hostKey } : {}) };
  const room = await client.joinById<TableState>(code, options, TableState);
  // Coming back is our own business: by token, also to another process, also after a restart.
  room.reconnection.enabled = false;
  return room as Room<unknown, TableState>;
}

/** Role -> the role whose seat its person would swap for. */
export function wantsIn(state: TableState): Partial<Record<Role, Role>> {
  const found: Partial<Record<Role, Role>> = {};
  for (const role of ROLES) {
    const wanted = ROLES.find((other) => other === state.seats.get(role)?.wants);
    if (wanted) found[role] = wanted;
  }
  return found;
}
