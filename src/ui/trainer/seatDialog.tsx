/** What a trainer can do for one seat: another device, a month run for them, another name, and the way out. */
import { useEffect, useState } from 'react';
import type { Tile } from '../../session/board.ts';
import { Button } from '../parts/button.tsx';
import { DialogSheet } from '../parts/dialogSheet.tsx';
import { QrCode } from '../parts/qrCode.tsx';
import { CopyLink } from './copyLink.tsx';
import type { SheetProps } from './sheetProps.ts';

interface SeatDialogProps extends SheetProps {
  readonly tile: Tile;
}

const LONGEST_NAME = 40;

export function SeatDialog(props: SeatDialogProps) {
  const { trainer, view, board, words, tile, onClose } = props;
  const { rules, openMonth, stage } = board.room;
  const [isLeaving, setLeaving] = useState(false);
  const say = (id: string, params?: Readonly<Record<string, string | number>>): string =>
    words.say(`seat.${id}`, params);
  const { dismiss } = trainer.console;
  useEffect(() => dismiss, [dismiss]);
  const next = Math.min(openMonth, tile.done + 1);
  const { refused } = view;
  return (
    <DialogSheet
      title={say('title', { name: tile.name })}
      closeWords={words.say('close')}
      onClose={onClose}
      size="small"
    >
      <p className="soft">
        {say('lead', { done: tile.done, months: rules.months })} {tile.isAway ? say('awayText') : null}
      </p>
      <p role="status" className="set-up-said">
        {refused === null ? '' : `${words.say('console.refused')} ${words.why(refused.why)}`}
      </p>
      <Ticket {...props} />
      {stage === 'running' && tile.done < openMonth ? (
        <section className="stack">
          <p className="small soft">{say('advanceNote')}</p>
          <div>
            <Button onPress={() => trainer.console.order({ kind: 'advance', month: next, seat: tile.id })}>
              {say('advance', { month: next })}
            </Button>
          </div>
        </section>
      ) : null}
      <Rename {...props} />
      <section className="stack">
        <p className="small soft">{say('removeNote')}</p>
        <div>
          <Button
            kind={isLeaving ? 'primary' : 'secondary'}
            className="delete"
            onPress={() => {
              if (!isLeaving) {
                setLeaving(true);
                return;
              }
              trainer.console.order({ kind: 'remove', seat: tile.id });
              onClose();
            }}
          >
            {isLeaving ? say('doRemove', { name: tile.name }) : say('remove')}
          </Button>
        </div>
      </section>
    </DialogSheet>
  );
}

/** The button stays, and with it the focus. */
function Ticket({ trainer, view, words, tile }: SeatDialogProps) {
  const ticket = view.ticket?.seat === tile.id ? view.ticket : null;
  const link = `${view.links.seat}${ticket?.ticket ?? ''}`;
  return (
    <section className="stack">
      <div>
        <Button kind="primary" onPress={() => trainer.console.order({ kind: 'ticket', seat: tile.id })}>
          {words.say('seat.ticket')}
        </Button>
      </div>
      {ticket === null ? (
        <p className="small soft">{words.say('seat.ticketNote')}</p>
      ) : (
        <>
          <p role="status">{words.say('seat.ticketReady', { time: words.time(ticket.until) })}</p>
          <QrCode text={link} label={words.say('seat.ticketQr')} className="invite-qr" />
          <p>
            {words.say('seat.ticketCode')}
            <br />
            <strong className="seat-address">{link.replace(/^https?:\/\//, '')}</strong>
          </p>
          <CopyLink link={link} label={words.say('seat.ticketLink')} words={words} />
        </>
      )}
    </section>
  );
}

function Rename({ trainer, words, tile }: SeatDialogProps) {
  const [name, setName] = useState(tile.name);
  const wished = name.trim();
  const isNew = wished !== '' && wished !== tile.name;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) trainer.console.order({ kind: 'rename', seat: tile.id, name: wished });
      }}
    >
      <label className="stack">
        {words.say('seat.rename')}
        <input
          className="field"
          value={name}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <div>
        <button type="submit" className="button" aria-disabled={!isNew || undefined}>
          {words.say('seat.doRename')}
        </button>
      </div>
    </form>
  );
}
