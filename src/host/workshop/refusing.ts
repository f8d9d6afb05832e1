/** Whatever goes wrong behind a route, as the protocol's refusal. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refused as RefusedBody } from '../../session/messages.ts';
import { STATUS } from '../../session/refusals.ts';
import { Refused } from './refuse.ts';
import type { Workshop } from './workshop.ts';

/** Seconds to wait after "too many". */
const WAIT = 60;

export function answerRefusal(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  workshop: Pick<Workshop, 'failed'>,
): FastifyReply {
  const refused = refusedBy(error);
  if (refused.reason === 'unavailable') workshop.failed(error);
  const { reason, detail, expected } = refused;
  if (reason === 'too-many') reply.header('retry-after', WAIT);
  // A body that was not read to its end must not be taken for the next request.
  if (reason === 'too-large') reply.header('connection', 'close');
  const body: RefusedBody = { refused: reason, detail, expected };
  request.log.debug({ refused: reason });
  return reply.code(STATUS[reason]).header('cache-control', 'no-store').send(body);
}

function refusedBy(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refused('too-large', 'body');
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status < 500 ? new Refused('unreadable', code) : new Refused('unavailable');
}
