/** Points, boxes and doors of a floor plan laid out for a page, in design units. */
import type { DoorRow } from './plans/types.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Door extends Point {
  readonly between: readonly [string, string];
  readonly wall: DoorRow['wall'];
  readonly width: number;
  readonly trolleys: boolean;
}
