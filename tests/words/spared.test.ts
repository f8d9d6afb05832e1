// Whoever asks to be spared the details meets no death in what staff and offices write: what tells of one either is
// about a person of the records (and is left out, ui/after/returnScreen.tsx) or has gentler words.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../../src/scenario/index.ts';
import { flatten, under } from './catalogue.ts';

const hard = /\b(die[ds]?|dying|dead|deaths?|killed|suicide|funeral|inquest)\b/i;
/** Before the reveal these may stand in the month's post and on the plan. */
const written = ['notes', 'papers', 'events', 'letters', 'dilemmas', 'found', 'follow', 'known', 'map'];

describe.each(Object.values(scenarios))('$id', ({ id, notes }) => {
  const path = join(import.meta.dirname, '../../src/scenario', id, 'words/en.json');
  const words = flatten(JSON.parse(readFileSync(path, 'utf8')));
  const aboutPerson = new Set(notes.filter(({ about }) => about !== undefined).map((note) => note.id));

  it('has gentler words wherever a death is told', () => {
    const bare = under(words, ...written).filter(([key, text]) => {
      const note = key.split('.')[1] ?? '';
      return hard.test(text) && !aboutPerson.has(note) && !words.has(`spared.${note}`);
    });
    expect(bare).toEqual([]);
  });

  it('is gentle in them, and they are of notes that exist', () => {
    const ids = new Set(notes.map((note) => note.id));
    for (const [key, text] of under(words, 'spared')) {
      expect(text).not.toMatch(hard);
      expect(ids).toContain(key.split('.')[1]);
    }
    expect(words.get('reveal.truth.spared')).not.toMatch(hard);
  });
});
