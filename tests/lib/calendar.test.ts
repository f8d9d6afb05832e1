/** The calendar gives events back by time, and at equal times by code, however taking and scheduling alternate. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cloneCalendar,
  createCalendar,
  eventCode,
  eventKind,
  eventSubject,
  nextTime,
  schedule,
  takeNext,
} from '../../src/lib/calendar.ts';

const event = fc.record({
  time: fc.integer({ min: 0, max: 20 }),
  kind: fc.integer({ min: 0, max: 15 }),
  subject: fc.integer({ min: 0, max: 1048575 }),
});
/** null: take the next one out. */
const step = fc.oneof(event, fc.constant(null));

describe('calendar', () => {
  it('keeps kind and subject in a code', () => {
    fc.assert(
      fc.property(event, ({ kind, subject }) => {
        const code = eventCode(kind, subject);
        expect([eventKind(code), eventSubject(code)]).toEqual([kind, subject]);
      }),
    );
  });

  it('T3: agrees with a sorted list, and a copy goes on by itself', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), fc.nat(200), (steps, copyAt) => {
        let calendar = createCalendar(2);
        const list: { time: number; code: number }[] = [];
        steps.forEach((one, index) => {
          if (index === copyAt) {
            const left = calendar;
            calendar = cloneCalendar(calendar);
            schedule(left, -1, 0);
          }
          if (one !== null) {
            const code = eventCode(one.kind, one.subject);
            schedule(calendar, one.time, code);
            list.push({ time: one.time, code });
            list.sort((a, b) => a.time - b.time || a.code - b.code);
          } else if (list.length > 0) {
            const first = list.shift();
            expect(nextTime(calendar)).toBe(first?.time);
            expect(takeNext(calendar)).toBe(first?.code);
          }
          expect(calendar.size).toBe(list.length);
        });
        for (const { time, code } of list) {
          expect(nextTime(calendar)).toBe(time);
          expect(takeNext(calendar)).toBe(code);
        }
        expect(nextTime(calendar)).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });
});
