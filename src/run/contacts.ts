/**
 * Twelve contacts of a year to be sorted into value demand (what the service is there for) and failure demand (what
 * there would not be had it helped the first time). Real cases of the records: who it was, what they came for, and
 * what had happened before. Both kinds are among them, whatever their share; the true share of the year is given beside.
 */
import { draw } from '../lib/draw.ts';
import { behaviourValues } from '../scenario/types.ts';
import { visitsOf } from '../scoring/lives.ts';
import { NEVER, trueStay } from '../scoring/measures.ts';
import { percent } from '../scoring/weekly.ts';
import { personTraits } from '../sim/people.ts';
import type { CaseRecord, MonthResult } from '../sim/recordTypes.ts';
import { knownIn } from './knownPeople.ts';
import { type Names, nameFor, nameOf } from './naming.ts';
import { yearOf } from './reveal.ts';
import type { Contact, Contacts } from './revealTypes.ts';
import type { RunLog } from './types.ts';
import { GROWN_UP, isUntold } from './untold.ts';
import type { Year } from './year.ts';

const CONTACTS = 12;
const LEAST_FAILURE = 4;
const SPREAD = 3;
/** Months looked at, back from the last. */
const LAST_MONTHS = 3;
/** Nobody was told of it, so it is no contact. */
const UNTOLD = 'notReported';
const CONTACT_DRAW = 9601;
/** Of a failure: an earlier time that truly helped is none that had to be put right, whatever the books call it. */
const HELPED = 'success';

export function contactsOf(log: RunLog, lists: Names = { f: [], m: [] }): Contacts {
  const year = yearOf(log);
  const names = withKnown(year, lists);
  const { seed, results } = year;
  const failures = LEAST_FAILURE + Math.floor(SPREAD * draw(seed, 0, 0, CONTACT_DRAW));
  const rows = rowsInDrawnOrder(year);
  const failed = take(rows, (record) => record.episode > 0, failures, [], year, names);
  const chosen = take(rows, (record) => record.episode === 0, CONTACTS, failed, year, names);
  const place = ({ person }: Contact) => draw(seed, person, 2, CONTACT_DRAW);
  const list = chosen.toSorted((a, b) => place(a) - place(b));
  return { list: withSayings(list, year), share: shareOf(results) };
}

/** Whom the player knew by name in that year is met already. */
function withKnown(year: Year, lists: Names): Names {
  const own = (person: number) => nameOf(personTraits(year.scenario, year.seed, person), lists);
  const known = [...knownIn(year, lists)].map((person) => [person, own(person)] as const);
  return { ...lists, met: { ...Object.fromEntries(known), ...lists.met } };
}

/** What each says, nobody in the words of another while there are words left. */
function withSayings(list: readonly Contact[], { scenario: { sayings = {} }, seed }: Year): Contact[] {
  const said = new Set<string>();
  return list.map((contact) => {
    const { failure, before, person } = contact;
    const first = before?.stay === null ? 'open' : (before?.ending ?? '');
    const pools = failure ? [first, 'again'] : ['value'];
    const ways = pools.flatMap((pool) => {
      const count = sayings[pool] ?? 0;
      const turn = Math.floor(count * draw(seed, person, 3, CONTACT_DRAW));
      return Array.from({ length: count }, (_, way) => `${pool}.${((turn + way) % count) + 1}`);
    });
    const saying = ways.find((way) => !said.has(way)) ?? ways[0] ?? null;
    if (saying !== null) said.add(saying);
    return { ...contact, saying };
  });
}

interface Row {
  readonly month: MonthResult;
  readonly index: number;
}

function rowsInDrawnOrder({ seed, results }: Year): Row[] {
  return results
    .slice(-LAST_MONTHS)
    .flatMap((month) => {
      const person = month.records.column('person');
      return Array.from({ length: month.records.length }, (_, index) => ({
        month,
        index,
        order: draw(seed, person[index] as number, 1, CONTACT_DRAW),
      }));
    })
    .sort((a, b) => a.order - b.order);
}

function take(
  rows: readonly Row[],
  wanted: (record: CaseRecord) => boolean,
  most: number,
  before: readonly Contact[],
  year: Year,
  names: Names,
): Contact[] {
  const taken = [...before];
  for (const { month, index } of rows) {
    if (taken.length === most) break;
    const record = month.records.at(index);
    if (!wanted(record) || taken.some(({ person }) => person === record.person)) continue;
    const contact = contactOf(record, year, names);
    if (contact !== null && !taken.some(({ name }) => name !== '' && name === contact.name))
      taken.push(contact);
  }
  return taken;
}

/** null: nobody came, or nothing is to be told of them, or what had happened before is not in the records. */
function contactOf(record: CaseRecord, year: Year, names: Names): Contact | null {
  const { scenario, seed } = year;
  const traits = personTraits(scenario, seed, record.person);
  const came = scenario.endings[record.ending] !== UNTOLD;
  if (!came || record.died || traits.age < GROWN_UP || isUntold(scenario, record.class)) return null;
  const before = visitsOf(record.person, year.results).findLast(({ arrived }) => arrived < record.arrived);
  const ending = scenario.endings[before?.ending ?? -1];
  if (record.episode > 0 && (before === undefined || ending === undefined || ending === UNTOLD)) return null;
  const isOver = before !== undefined && before.left !== NEVER && before.left <= record.arrived;
  if (record.episode > 0 && isOver && ending === HELPED) return null;
  const { age, look, sex } = traits;
  return {
    person: record.person,
    name: nameFor(traits, names),
    age,
    look,
    sex,
    class: scenario.classes[record.class] ?? '',
    saying: null,
    waited: record.seen === NEVER ? null : Math.max(0, record.seen - record.arrived),
    before:
      before === undefined || ending === undefined
        ? null
        : {
            ending,
            minutes: record.arrived - before.arrived,
            stay: isOver ? Math.max(0, trueStay(before)) : null,
            acts: behaviourValues.filter((each) =>
              before.applications.some(({ behaviour }) => behaviour === each),
            ),
          },
    failure: record.episode > 0,
  };
}

/** Of all contacts of the year, those that an earlier failure made necessary. */
function shareOf(results: readonly MonthResult[]): number {
  let all = 0;
  let failure = 0;
  for (const { records } of results) {
    const episode = records.column('episode');
    all += records.length;
    for (let i = 0; i < records.length; i++) if ((episode[i] as number) > 0) failure += 1;
  }
  return percent(failure, all);
}
