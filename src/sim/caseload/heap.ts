/**
 * Waiting cases of one post as a binary heap of slots, by `order` (lower first), then by person and episode. A case
 * knows its place in the heap (`spot`), so that whoever leaves can be taken out of the middle.
 */
import type { CaseSlot } from '../case.ts';

type Cases = readonly CaseSlot[];

function comesBefore(a: CaseSlot, b: CaseSlot): boolean {
  if (a.order !== b.order) return a.order < b.order;
  return a.person !== b.person ? a.person < b.person : a.episode < b.episode;
}

function rise(heap: number[], cases: Cases, from: number): void {
  const slot = heap[from] as number;
  const c = cases[slot] as CaseSlot;
  let spot = from;
  while (spot > 0) {
    const above = (spot - 1) >> 1;
    const other = cases[heap[above] as number] as CaseSlot;
    if (!comesBefore(c, other)) break;
    heap[spot] = other.slot;
    other.spot = spot;
    spot = above;
  }
  heap[spot] = slot;
  c.spot = spot;
}

function sink(heap: number[], cases: Cases, from: number): void {
  const slot = heap[from] as number;
  const c = cases[slot] as CaseSlot;
  let spot = from;
  for (;;) {
    let below = 2 * spot + 1;
    if (below >= heap.length) break;
    let other = cases[heap[below] as number] as CaseSlot;
    if (below + 1 < heap.length) {
      const right = cases[heap[below + 1] as number] as CaseSlot;
      if (comesBefore(right, other)) {
        below += 1;
        other = right;
      }
    }
    if (!comesBefore(other, c)) break;
    heap[spot] = other.slot;
    other.spot = spot;
    spot = below;
  }
  heap[spot] = slot;
  c.spot = spot;
}

export function push(heap: number[], cases: Cases, c: CaseSlot): void {
  heap.push(c.slot);
  rise(heap, cases, heap.length - 1);
}

/** Takes a case out, wherever it stands; nothing happens if it is not there. */
export function remove(heap: number[], cases: Cases, c: CaseSlot): void {
  const spot = c.spot;
  if (spot < 0 || heap[spot] !== c.slot) return;
  c.spot = -1;
  const last = heap.pop() as number;
  if (spot === heap.length) return;
  heap[spot] = last;
  (cases[last] as CaseSlot).spot = spot;
  sink(heap, cases, spot);
  rise(heap, cases, (cases[last] as CaseSlot).spot);
}

/** After all orders have changed. */
export function reorder(heap: number[], cases: Cases): void {
  for (let spot = (heap.length >> 1) - 1; spot >= 0; spot -= 1) sink(heap, cases, spot);
}
