/**
 * Twelve contacts, each to be called value demand or failure demand; then what the records say, and the year's share.
 * Nobody is scored: what was said and what the records say stand side by side.
 */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ContactKind, ContactsView } from '../../store/purposeView.ts';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { Icon } from '../parts/icon.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { type RevealWords, useRevealWords } from '../reveal/useRevealWords.ts';
import { MonthHeader } from '../shell/monthHeader.tsx';
import './sort.css';

type Contact = ContactsView['list'][number];
const kinds = ['value', 'failure'] as const satisfies readonly ContactKind[];

export function SortScreen({ view, commands }: ScreenProps) {
  const words = useRevealWords(view);
  const { contacts, run } = view;
  if (run === null) return null;
  const list = contacts?.list ?? [];
  const left = list.filter(({ said }) => said === null).length;
  const compared = contacts?.share ?? null;
  return (
    <div className="month">
      <MonthHeader view={view} commands={commands} />
      <main id="content" className="sort-page">
        <header className="sort-head">
          <ScreenHeading title={words.say('sort.title')} screen={`sort-${compared === null ? 0 : 1}`} />
          {compared === null ? (
            <dl className="sort-kinds">
              {kinds.map((kind) => (
                <div key={kind}>
                  <dt>{words.say(`sort.${kind}.name`)}</dt>
                  <dd>{words.say(`sort.${kind}.text`)}</dd>
                </div>
              ))}
            </dl>
          ) : (
            <Told list={list} share={compared} words={words} />
          )}
        </header>
        {contacts === null ? <p role="status">{words.say('sort.fetching')}</p> : null}
        {contacts !== null && list.length === 0 ? <p>{words.say('sort.none')}</p> : null}
        <ol className="sort-list">
          {list.map((contact, index) => (
            <li key={contact.person} className="paper sort-card" data-truth={contact.truth?.kind}>
              <Who contact={contact} words={words} />
              {contact.truth === null ? (
                <Choice
                  contact={contact}
                  words={words}
                  onSort={(kind) => commands.sortContact(index, kind)}
                />
              ) : (
                <Truth contact={contact} truth={contact.truth} words={words} />
              )}
            </li>
          ))}
        </ol>
        <div className="row sort-on">
          {compared === null && list.length > 0 ? (
            <Button
              kind="primary"
              size="large"
              off={left > 0}
              describedBy="sort-left"
              onPress={commands.next}
            >
              {words.say('sort.compare')}
            </Button>
          ) : null}
          {compared !== null || left > 0 || list.length === 0 ? (
            <Button kind={compared === null ? 'quiet' : 'primary'} size="large" onPress={commands.next}>
              {words.say(compared === null ? 'sort.skip' : 'sort.next')}
              {compared === null ? null : <Icon name="next" />}
            </Button>
          ) : null}
          <p id="sort-left" className="soft small" role="status">
            {compared === null && left > 0 ? words.say('sort.left', { count: left }) : null}
          </p>
        </div>
      </main>
    </div>
  );
}

interface PartProps {
  readonly contact: Contact;
  readonly words: RevealWords;
}

function Who({ contact, words }: PartProps) {
  const { saying, waited } = contact;
  return (
    <div className="sort-who">
      <Face person={contact} />
      <div>
        <h2>{words.say('sort.who', { name: contact.name, age: contact.age })}</h2>
        <p>{words.of(`contacts.${contact.class}`)}</p>
        {saying === null ? null : <p className="serif">{words.of(`sayings.${saying}`)}</p>}
        <p className="small">
          {waited === null
            ? words.say('sort.unseen')
            : words.say(waited < 1 ? 'sort.atOnce' : 'sort.waited', { time: words.duration(waited) })}
        </p>
      </div>
    </div>
  );
}

function beforeOf(before: NonNullable<Contact['truth']>['before'], words: RevealWords): string {
  if (before === null) return words.say('sort.first');
  const when = words.duration(before.minutes);
  if (before.stay === null) return words.say('sort.beforeOpen', { when });
  return words.say(before.stay < 1 ? 'sort.beforeAtOnce' : 'sort.before', {
    when,
    stay: words.duration(before.stay),
    ending: words.of(`endings.${before.ending}`),
  });
}

function Choice({ contact, words, onSort }: PartProps & { readonly onSort: (kind: ContactKind) => void }) {
  return (
    <RadioGroup
      className="sort-choice"
      orientation="horizontal"
      value={contact.said}
      onChange={(chosen) => {
        const kind = kinds.find((each) => each === chosen);
        if (kind !== undefined) onSort(kind);
      }}
    >
      <Label className="for-readers">{words.say('sort.label', { name: contact.name })}</Label>
      {kinds.map((kind) => (
        <Radio key={kind} value={kind} className="choice">
          <span className="choice-mark" aria-hidden="true" />
          <strong>{words.say(`sort.${kind}.short`)}</strong>
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Truth({ contact, truth, words }: PartProps & { readonly truth: NonNullable<Contact['truth']> }) {
  const { said } = contact;
  return (
    <div className="sort-truth">
      <p>
        <strong>{words.say(`sort.${truth.kind}.name`)}.</strong>{' '}
        {said === null || said === truth.kind
          ? null
          : words.say('sort.said', { kind: words.say(`sort.${said}.short`) })}
      </p>
      <p className="small">{beforeOf(truth.before, words)}</p>
      {truth.before?.acts.map((act) => (
        <p key={act} className="small">
          {words.say('sort.act', { act: words.of(`moments.${act}`) })}
        </p>
      ))}
    </div>
  );
}

interface ToldProps {
  readonly list: readonly Contact[];
  readonly share: number;
  readonly words: RevealWords;
}

function Told({ list, share, words }: ToldProps) {
  return (
    <p className="serif sort-told">
      {words.say('sort.told', {
        said: list.filter(({ said }) => said === 'failure').length,
        failure: list.filter(({ truth }) => truth?.kind === 'failure').length,
        of: list.length,
      })}{' '}
      {words.say('sort.share', { share: words.percent(share) })}
    </p>
  );
}
