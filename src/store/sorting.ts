/**
 * Sorting twelve contacts into value demand and failure demand. It is for learning: nobody is scored, and the simulation
 * does not read it. What was said is a letter each in the draft, so that a reload loses nothing.
 */
import type { ContactKind, ContactsView } from './purposeView.ts';
import { isOnPurpose } from './quarters.ts';
import type { Internal, OpenRun } from './state.ts';

/** Months after which a year without another before it has contacts of its own. */
const OWN_MONTHS = 3;
/** The step of the screen that shows what the records say. */
const COMPARED = 1;

/** Once, before the first plan: contacts of the year under the target, or, where there was none, of the first quarter. */
export function sortingIsDue(run: OpenRun): boolean {
  return isOnPurpose(run) && run.past.length === (run.pairOf === null ? OWN_MONTHS : 0);
}

const letters: Readonly<Record<ContactKind, string>> = { value: 'v', failure: 'f' };
const UNSORTED = '-';

function saidOf(run: OpenRun, count: number): readonly string[] {
  return [...(run.draft.sorted ?? '').padEnd(count, UNSORTED)];
}

export function sorted(internal: Internal, index: number, kind: ContactKind): Internal {
  const { open, contacts, phase, step } = internal;
  if (open === null || contacts === null || phase !== 'sort' || step === COMPARED) return internal;
  if (contacts.list[index] === undefined) return internal;
  const said = saidOf(open, contacts.list.length).map((each, i) => (i === index ? letters[kind] : each));
  return { ...internal, open: { ...open, draft: { ...open.draft, sorted: said.join('') } } };
}

/** All have been sorted: the next press compares them with the records. */
export function mayCompareSorting({ open, contacts, step }: Internal): boolean {
  if (open === null || contacts === null || contacts.list.length === 0 || step === COMPARED) return false;
  return !saidOf(open, contacts.list.length).includes(UNSORTED);
}

export function contactsView({ open, contacts, phase, step }: Internal): ContactsView | null {
  if (open === null || contacts === null || phase !== 'sort') return null;
  const said = saidOf(open, contacts.list.length);
  const isCompared = step === COMPARED;
  return {
    list: contacts.list.map(({ failure, before, ...contact }, index) => ({
      ...contact,
      said: said[index] === letters.value ? 'value' : said[index] === letters.failure ? 'failure' : null,
      truth: isCompared ? { kind: failure ? 'failure' : 'value', before } : null,
    })),
    share: isCompared ? contacts.share : null,
  };
}
