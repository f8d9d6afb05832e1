/** How the room comes in, and the trainer's own links. */
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { Paper } from '../parts/paper.tsx';
import { QrCode } from '../parts/qrCode.tsx';
import type { ConsoleProps } from './consoleProps.ts';
import { CopyLink } from './copyLink.tsx';

type InviteProps = Pick<ConsoleProps, 'trainer' | 'view' | 'board' | 'words'>;

export function Invite(props: InviteProps) {
  return (
    <Paper as="section" className="invite" labelledBy="invite-title">
      <h2 id="invite-title">{props.words.say('invite.title')}</h2>
      <InviteContent {...props} />
    </Paper>
  );
}

export function InviteContent({ trainer: { console }, view, board, words }: InviteProps) {
  const [isShown, setShown] = useState(false);
  const say = (id: string, params?: Readonly<Record<string, string>>): string =>
    words.say(`invite.${id}`, params);
  const { join, front, trainer, places, place } = view.links;
  const [address = ''] = join.split('?');
  return (
    <div className="invite-content">
      <div className="invite-code">
        <QrCode text={join} label={say('qr')} className="invite-qr" />
        <div className="stack">
          <p className="console-code number">{board.code}</p>
          <p>{say('how', { address: address.replace(/^https?:\/\/|\/$/g, '') })}</p>
        </div>
      </div>
      {view.links.isOnlyHere ? (
        <p className="console-warn">
          <Icon name="warn" />
          {say('onlyHere')}
        </p>
      ) : null}
      {places.length === 0 ? null : (
        <div className="stack">
          <p className="console-warn">
            <Icon name="warn" />
            {say('place')}
          </p>
          {places.length < 2 ? null : (
            <Choice
              legend={say('places')}
              values={places}
              chosen={place}
              onChoose={console.choosePlace}
              nameOf={(each) => each.replace(/^https?:\/\//, '')}
            />
          )}
        </div>
      )}
      <CopyLink link={join} label={say('join')} words={words} />
      <div className="stack">
        {front === null ? (
          <p className="small soft">{say('noFront')}</p>
        ) : (
          <>
            <a className="button" href={front} target="_blank" rel="noreferrer">
              {say('front')}
              <Icon name="next" />
            </a>
            <p className="small soft">{say('frontNote')}</p>
          </>
        )}
      </div>
      <div className="stack">
        <Button expanded={isShown} onPress={() => setShown(!isShown)}>
          <Icon name="eye" />
          {say(isShown ? 'hide' : 'show')}
        </Button>
        {isShown ? <CopyLink link={trainer} label={say('trainer')} words={words} /> : null}
        <p className="small soft">{say('trainerNote')}</p>
      </div>
    </div>
  );
}
