/**
 * Waiting cases of one post as a binary heap of slots, by order (lower first), then by person and episode. Orders and
 * places stand beside the slots: of a large service there are too many cases to go to each that is compared or moved.
 */
import type { CaseSlot } from '../case.ts';

export interface Heap {
  readonly slots: number[];
  /** The order of each. */
  readonly orders: number[];
  /** By slot: its place in the heap, so that whoever leaves can be taken out of the middle; -1 not in it. */
  readonly places: number[];
}

type Cases = readonly CaseSlot[];

export function createHeap(): Heap {
  return { slots: [], orders: [], places: [] };
}

export function cloneHeap({ slots, orders, places }: Heap): Heap {
  return { slots: slots.slice(), orders: orders.slice(), places: places.slice() };
}

function comesBefore(cases: Cases, order: number, slot: number, otherOrder: number, other: number): boolean {
  if (order !== otherOrder) return order < otherOrder;
  const a = cases[slot] as CaseSlot;
  const b = cases[other] as CaseSlot;
  return a.person !== b.person ? a.person < b.person : a.episode < b.episode;
}

function put({ slots, orders, places }: Heap, place: number, slot: number, order: number): void {
  slots[place] = slot;
  orders[place] = order;
  places[slot] = place;
}

function rise(heap: Heap, cases: Cases, from: number): void {
  const { slots, orders } = heap;
  const slot = slots[from] as number;
  const order = orders[from] as number;
  let place = from;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const other = slots[above] as number;
    const otherOrder = orders[above] as number;
    if (!comesBefore(cases, order, slot, otherOrder, other)) break;
    put(heap, place, other, otherOrder);
    place = above;
  }
  put(heap, place, slot, order);
}

function sink(heap: Heap, cases: Cases, from: number): void {
  const { slots, orders } = heap;
  const slot = slots[from] as number;
  const order = orders[from] as number;
  let place = from;
  for (;;) {
    let below = 2 * place + 1;
    if (below >= slots.length) break;
    let other = slots[below] as number;
    let otherOrder = orders[below] as number;
    if (below + 1 < slots.length) {
      const right = slots[below + 1] as number;
      const rightOrder = orders[below + 1] as number;
      if (comesBefore(cases, rightOrder, right, otherOrder, other)) {
        below += 1;
        other = right;
        otherOrder = rightOrder;
      }
    }
    if (!comesBefore(cases, otherOrder, other, order, slot)) break;
    put(heap, place, other, otherOrder);
    place = below;
  }
  put(heap, place, slot, order);
}

export function push(heap: Heap, cases: Cases, slot: number, order: number): void {
  const { slots, orders, places } = heap;
  while (places.length <= slot) places.push(-1);
  slots.push(slot);
  orders.push(order);
  rise(heap, cases, slots.length - 1);
}

/** Takes a case out that is in it, wherever it stands. */
export function remove(heap: Heap, cases: Cases, slot: number): void {
  const { slots, orders, places } = heap;
  const place = places[slot] as number;
  places[slot] = -1;
  const last = slots.pop() as number;
  const lastOrder = orders.pop() as number;
  if (place === slots.length) return;
  put(heap, place, last, lastOrder);
  sink(heap, cases, place);
  rise(heap, cases, places[last] as number);
}

/** After all orders have changed. */
export function reorder(heap: Heap, cases: Cases): void {
  for (let place = (heap.slots.length >> 1) - 1; place >= 0; place -= 1) sink(heap, cases, place);
}
