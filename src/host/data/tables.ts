/**
 * What a host keeps. The same tables in SQLite and in PostgreSQL: text, whole numbers and JSON as text; yes and no are
 * 1 and 0; times are milliseconds since 1970.
 */

export interface Tables {
  sessions: SessionsTable;
  keys: KeysTable;
  seats: SeatsTable;
  months: MonthsTable;
  events: EventsTable;
  answers: AnswersTable;
  tickets: TicketsTable;
  orders: OrdersTable;
}

export interface SessionsTable {
  id: string;
  code: string;
  seed: number;
  /** Random, told to nobody: rows without names are called by it. */
  salt: string;
  /** Room of session/state.ts, rules included. */
  room: string;
  last_event: number;
  created: number;
  until: number;
}

/** Who holds a key may do what its role may. Of the key only a hash is kept, and its first letters to find it by. */
export interface KeysTable {
  selector: string;
  hash: string;
  role: 'trainer' | 'front' | 'seat';
  /** null: the session has been deleted; whoever comes back is told so. */
  session: string | null;
  seat: string | null;
  made: number;
  until: number;
}

export interface SeatsTable {
  id: string;
  session: string;
  /** Counted up in a session: the order of joining. */
  place: number;
  /** Drawn by the browser, hashed: the same attempt joins once. */
  attempt: string;
  name: string;
  name_key: string;
  table_index: number;
  regime: 'target' | 'purpose';
  removed: number;
  pledge: string | null;
  seen_at: number;
  /** JSON of what the months together say (workshop/figures.ts), or null. */
  outcome: string | null;
}

export interface MonthsTable {
  session: string;
  seat: string;
  month: number;
  by: 'own' | 'predecessor' | 'deputy';
  decisions: string;
  injected: string;
  /** Changed whenever decisions are: figures of older ones are not kept. */
  stamp: string;
  put_at: number;
  /** JSON: what anyone may see, and what was true; null until worked out. */
  figures: string | null;
  truth: string | null;
}

/**
 * Of each topic the newest event alone, since it says everything: a room whole, a row whole. So a session's events
 * never become more than its seats, and a browser that was away for an hour is brought up to date in one go.
 */
export interface EventsTable {
  session: string;
  topic: string;
  number: number;
  /** `all`, `staff` (trainer and front), or a seat's id. */
  audience: string;
  event: string;
}

export interface AnswersTable {
  id: string;
  session: string;
  wall: string;
  /** A hash of the writer's own key and the wall: they can change their answer, nobody can tell whose it is. */
  author: string;
  text: string;
}

export interface TicketsTable {
  hash: string;
  session: string;
  seat: string;
  until: number;
}

/** Commands carried out. */
export interface OrdersTable {
  session: string;
  attempt: string;
}
