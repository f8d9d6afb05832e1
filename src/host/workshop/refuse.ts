/** Saying no: thrown anywhere behind a route, sent as the protocol's refusal by routes.ts. */
import type { Refusal } from '../../session/refusals.ts';

export class Refused extends Error {
  readonly reason: Refusal;
  readonly detail: string;
  readonly expected: number | null;

  constructor(reason: Refusal, detail = '', expected: number | null = null) {
    super(`${reason} ${detail}`);
    this.reason = reason;
    this.detail = detail;
    this.expected = expected;
  }
}

/** `refuse(...)` where an expression is wanted. */
export function refuse(reason: Refusal, detail = '', expected: number | null = null): never {
  throw new Refused(reason, detail, expected);
}
