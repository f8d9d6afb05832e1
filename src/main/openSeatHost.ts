/** What speaks to a host for a participant. */
import { createCall } from '../session/client.ts';
import { listen } from '../session/listen.ts';
import { createSeatHost, type SeatHost } from '../session/seat.ts';

export function openSeatHost(): SeatHost {
  return createSeatHost(createCall(), listen);
}
