/** Many cases of one person in few lines; what was done for the number, and harm, is never folded away. */
import { expect, test } from 'vitest';
import { folded } from '../../../src/ui/reveal/fold.ts';

const moment = (at: number, id: string) => ({ at, id, params: {} });
const again = (at: number, ...ids: string[]) => [moment(at, 'cameBack'), ...ids.map((id) => moment(at, id))];
const first = [moment(0, 'arrived'), moment(9, 'seen')];

test('plain cases in between are one line; the first and the last are told', () => {
  const last = again(500, 'seen', 'harmed');
  const rows = folded([...first, ...again(100, 'seen'), ...again(200), ...again(300, 'seen'), ...last]);
  expect(rows).toEqual([...first, { at: 100, cases: 3 }, ...last]);
});

test('a case with an act or with harm stands by itself, and so does one alone', () => {
  const bent = again(200, 'reclassify');
  const rest = [...again(300, 'seen'), ...again(400, 'seen')];
  const all = [...first, ...again(100, 'seen'), ...bent, ...rest, ...again(500, 'needMet')];
  expect(folded(all)).toEqual([
    ...[...first, ...again(100, 'seen'), ...bent],
    { at: 300, cases: 2 },
    ...again(500, 'needMet'),
  ]);
});

test('a short life is told in full', () => {
  const all = [...first, ...again(100), ...again(200)];
  expect(folded(all)).toEqual(all);
});
