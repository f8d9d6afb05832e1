/** The addresses of the protocol: who may ask, what is read, what is answered. Both are checked against the schema. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  batchSchema,
  boardSchema,
  createdSchema,
  createSchema,
  doorSchema,
  joinedSchema,
  joinSchema,
  linksSchema,
  MOST_BODY,
  orderedSchema,
  orderSchema,
  PROTOCOL_VERSION,
  putDoneSchema,
  putSchema,
  rejoinSchema,
  runsSchema,
  seatSchema,
  storiesSchema,
  type TruthView,
  textSchema,
  ticketSchema,
} from '../../session/messages.ts';
import { networkAddresses } from '../listen.ts';
import { putAnswer } from './answers.ts';
import { command } from './commands.ts';
import { join, rejoin } from './joining.ts';
import { putMonth } from './months.ts';
import { poll } from './polling.ts';
import { Refused, refuse } from './refuse.ts';
import { answerRefusal } from './refusing.ts';
import { putPledge, seatOf, ticketFor } from './seats.ts';
import { frontKeyOf, selectorOf } from './secrets.ts';
import { boardOf, createSession, deleteSession, doorOf } from './sessions.ts';
import { storiesFor } from './stories.ts';
import { openStream } from './streams.ts';
import { runsFor, truthFor } from './truth.ts';
import { type Who, whoHas } from './who.ts';
import type { Workshop } from './workshop.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Role = Who['role'];

const month = z.coerce.number().int().min(1).max(24);
/** A machine with more has them for itself. */
const MOST_PLACES = 20;
const number = z.coerce.number().int().min(0).catch(0);

export function addRoutes(app: FastifyInstance, workshop: Workshop): void {
  const { limits, data, presence } = workshop;

  /** For those with a key of one of these roles. */
  const keyed = <A>(
    method: Method,
    url: string,
    roles: readonly Role[],
    answer: z.ZodType<A> | null,
    work: (who: Who, request: FastifyRequest) => Promise<A>,
  ): void => {
    app.route({
      method,
      url,
      bodyLimit: MOST_BODY,
      handler: async (request, reply) => {
        const who = await whoAsks(request, roles);
        if (method !== 'GET') {
          limits.changes.check(selectorOf(who.key));
          limits.changes.count(selectorOf(who.key));
        }
        return finish(reply, answer, await work(who, request));
      },
    });
  };
  /** For anybody; whoever tries too often in vain must wait. */
  const open = <A>(
    method: Method,
    url: string,
    answer: z.ZodType<A>,
    work: (request: FastifyRequest) => Promise<A>,
  ): void => {
    app.route({
      method,
      url,
      bodyLimit: MOST_BODY,
      handler: async (request, reply) => {
        limits.failures.check(request.ip);
        try {
          return finish(reply, answer, await work(request));
        } catch (error) {
          if (isWrong(error)) limits.failures.count(request.ip);
          throw error;
        }
      },
    });
  };

  const whoAsks = async (request: FastifyRequest, roles: readonly Role[]): Promise<Who> => {
    try {
      const who = await whoHas(data.db, request.headers.authorization);
      if (!roles.includes(who.role)) refuse('not-allowed', who.role);
      if (who.seat !== null) presence.seen(who.seat);
      return who;
    } catch (error) {
      // Whoever has a key that opens is never kept waiting for those who have none.
      if (isWrong(error)) {
        limits.failures.check(request.ip);
        limits.failures.count(request.ip);
      }
      throw error;
    }
  };

  open('POST', '/api/sessions', createdSchema, async (request) => {
    limits.sessions.check(request.ip);
    const created = await createSession(workshop, read(createSchema, request));
    limits.sessions.count(request.ip);
    return created;
  });
  open('GET', '/api/doors/:code', doorSchema, (request) => doorOf(workshop, param(request, 'code')));
  open('POST', '/api/doors/:code', joinedSchema, (request) =>
    join(workshop, param(request, 'code'), read(joinSchema, request)),
  );
  open('POST', '/api/rejoins/:ticket', joinedSchema, (request) => {
    read(rejoinSchema, request);
    return rejoin(workshop, param(request, 'ticket'));
  });

  keyed('GET', '/api/seat', ['seat'], seatSchema, (who) => seatOf(workshop, who));
  keyed('PUT', '/api/seat/months/:month', ['seat'], putDoneSchema, (who, request) => {
    const put = read(putSchema, request);
    return putMonth(
      workshop,
      who,
      month.catch(() => refuse('unreadable', 'month')).parse(param(request, 'month')),
      put,
    );
  });
  keyed('PUT', '/api/seat/answers/:wall', ['seat'], null, async (who, request) => {
    await putAnswer(workshop, who, param(request, 'wall'), read(textSchema, request).text);
    return null;
  });
  keyed('PUT', '/api/seat/pledge', ['seat'], null, async (who, request) => {
    await putPledge(workshop, who, read(textSchema, request).text);
    return null;
  });
  keyed('POST', '/api/seat/ticket', ['seat'], ticketSchema, (who) => ticketFor(workshop, who));

  keyed('POST', '/api/commands', ['trainer'], orderedSchema, (who, request) =>
    command(workshop, who, read(orderSchema, request)),
  );
  keyed('GET', '/api/session', ['trainer', 'front'], boardSchema, (who) => boardOf(workshop, who));
  // Asked for by everyone at once, so it is not read through each time; the tests do.
  const truth = z.custom<TruthView>(() => true);
  keyed('GET', '/api/truth', ['trainer', 'front', 'seat'], truth, (who) => truthFor(workshop, who));
  keyed('GET', '/api/stories', ['trainer', 'front', 'seat'], storiesSchema, (who) =>
    storiesFor(workshop, who),
  );
  keyed('GET', '/api/links', ['trainer'], linksSchema, async ({ key }, { socket }) => ({
    front: frontKeyOf(key),
    network: networkAddresses(socket.localPort ?? 0).slice(0, MOST_PLACES),
  }));
  keyed('GET', '/api/runs', ['trainer'], runsSchema, (who) => runsFor(workshop, who));
  keyed('DELETE', '/api/session', ['trainer'], null, async (who) => {
    await deleteSession(workshop, who.session);
    return null;
  });

  app.get('/api/events', async (request, reply) => {
    const who = await whoAsks(request, ['trainer', 'front', 'seat']);
    const query = request.query as Readonly<Record<string, unknown>>;
    const after = number.parse(query['after'] ?? 0);
    if ('poll' in query) return finish(reply, batchSchema, await poll(workshop, who, after));
    await openStream(workshop, reply, who, after);
    return reply;
  });

  app.get('/api/health', (_request, reply) => finish(reply, null, { version: PROTOCOL_VERSION }));
  app.get('/api/ready', async (_request, reply) => {
    await data.db.selectFrom('sessions').select('id').limit(1).execute();
    return reply.header('cache-control', 'no-store').send({ ready: true });
  });
  app.setErrorHandler((error, request, reply) => answerRefusal(error, request, reply, workshop));
}

/** The page's version comes first: a page of another one is told so, whatever else it says. */
function read<T>(schema: z.ZodType<T>, { body }: FastifyRequest): T {
  const version = typeof body === 'object' && body !== null && 'version' in body ? body.version : undefined;
  if (version !== undefined && version !== PROTOCOL_VERSION) refuse('old-version', `${PROTOCOL_VERSION}`);
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return refuse(
    'unreadable',
    `${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`.trim().slice(0, 300),
  );
}

function finish<A>(reply: FastifyReply, schema: z.ZodType<A> | null, answer: A): FastifyReply {
  reply.header('cache-control', 'no-store');
  if (schema === null && answer === null) return reply.code(204).send();
  return reply.send(schema === null ? answer : schema.parse(answer));
}

function param({ params }: FastifyRequest, name: string): string {
  return (params as Readonly<Record<string, string>>)[name] ?? '';
}

/** Failures that count against an address. */
function isWrong(error: unknown): boolean {
  return error instanceof Refused && (error.reason === 'wrong-code' || error.reason === 'wrong-key');
}
