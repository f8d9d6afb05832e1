// What somebody pastes: one link or many, with names, in a mail or in a list.

import { expect, test } from 'vitest';
import { pastedRuns } from '../../src/session/collectText.ts';

const letters = (letter: string) => letter.repeat(48);

test('names before links are kept, whatever stands between', () => {
  const text = [
    'Here they are:',
    `Ada & Ben: https://example.org/#r=${letters('a')}`,
    `2) Kind Robin – http://localhost:8080/x?y#r=${letters('b')}`,
    `https://example.org/#r=${letters('c')} and Zoë | #r=${letters('d')}`,
    '',
    letters('e'),
  ].join('\r\n');
  expect(pastedRuns(text)).toEqual([
    { name: 'Ada & Ben', text: `https://example.org/#r=${letters('a')}` },
    { name: 'Kind Robin', text: `http://localhost:8080/x?y#r=${letters('b')}` },
    { name: '', text: `https://example.org/#r=${letters('c')}` },
    { name: 'and Zoë', text: `#r=${letters('d')}` },
    { name: '', text: letters('e') },
  ]);
});

test('a file is one run, and what is no run is told as a whole', () => {
  expect(pastedRuns(' {"kind":\n"unmoored-run"} ')).toEqual([
    { name: '', text: '{"kind":\n"unmoored-run"}' },
  ]);
  expect(pastedRuns('hello\nthere')).toEqual([{ name: '', text: 'hello\nthere' }]);
  expect(pastedRuns('  \n ')).toEqual([]);
});

test('a name is no longer than a seat’s', () => {
  expect(pastedRuns(`${'n'.repeat(30)} ${'m'.repeat(30)}: #r=${letters('a')}`)[0]?.name).toHaveLength(40);
});

test('of any file whatever, however long its lines, it is soon told that it is none', () => {
  for (const text of ['a.'.repeat(300_000), `${' '.repeat(300_000)}x #r=`, `${'- '.repeat(150_000)}x y#r=z`])
    expect(pastedRuns(text)).toHaveLength(1);
});
