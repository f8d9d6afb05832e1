// What is heard on the database's channel: notes of other hosts, and whatever else somebody writes there.

import { expect, test } from 'vitest';
import { noteIn } from '../../src/host/workshop/bus.ts';

test('a note comes back as it was sent', () => {
  const notes = [
    { kind: 'events', session: 'abc' },
    { kind: 'elsewhere', session: 'abc', seat: 's1', opened: 5 },
  ];
  expect(notes.map((note) => noteIn(JSON.stringify(note)))).toEqual(notes);
});

test.each(['', 'hello', 'null', '[]', '{"kind":"shutdown","session":"abc"}', '{"kind":"events"}'])(
  '%s is none of ours and does no harm',
  (payload) => {
    expect(noteIn(payload)).toBeNull();
  },
);
