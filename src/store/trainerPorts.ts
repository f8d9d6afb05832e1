/** What the trainer's place needs of the world around it. */
import type { QuestionId } from '../session/runOfShow.ts';
import type { LivePorts } from './liveSession.ts';
import type { TrainerPlace } from './trainerDoor.ts';

export interface TrainerPorts extends LivePorts, Pick<TrainerPlace, 'organisations' | 'eventsOf'> {
  /** The page's own address, without its hash. */
  readonly base: string;
  /** A question to the room, as it reads it. */
  question(id: QuestionId | 'pledge'): string;
  /** The browser's own memory of sessions, as text. */
  readonly memory: { read(): string | null; write(text: string): void };
  now(): number;
  /** Drawn at random, for one attempt. */
  attempt(): string;
  writeAddress(hash: string): void;
  /** Whether a host answers at this address. */
  isHostThere(): Promise<boolean>;
}
