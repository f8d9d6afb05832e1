/** A run put down, or another taken in hand: what was worked out for the one before goes, and so does who held it. */
import { withoutNotice } from './notices.ts';
import type { Internal } from './state.ts';

/** What is worked out when it is asked for: nothing of it yet. */
export const nothingAsked = {
  reveal: null,
  whatIf: null,
  chair: null,
  compare: null,
  contacts: null,
} as const satisfies Partial<Internal>;

/** No run in hand. Whoever takes up another one says which, and on which screen. */
export function putDown(internal: Internal): Internal {
  return {
    ...internal,
    ...nothingAsked,
    open: null,
    busy: false,
    superseded: false,
    notices: withoutNotice(internal.notices, 'superseded'),
  };
}
