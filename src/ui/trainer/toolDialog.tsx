/** What opens over the console: one small sheet for each thing that needs more than a press. */
import { type ComponentType, lazy, Suspense } from 'react';
import { DialogSheet } from '../parts/dialogSheet.tsx';
import { AdvanceSheet } from './advanceSheet.tsx';
import type { Tool } from './consoleProps.ts';
import { DeleteSheet, EarlySheet, EndSheet } from './endSheets.tsx';
import { EventSheet } from './eventSheet.tsx';
import { InviteContent } from './invite.tsx';
import { AskSheet, MessageSheet } from './messageSheets.tsx';
import { PledgesSheet } from './pledgesSheet.tsx';
import type { SheetProps } from './sheetProps.ts';
import { TimerSheet } from './timerSheet.tsx';
import { TruthSheet } from './truthSheet.tsx';

/** They bring the reveal's charts. */
const PicturesSheet = lazy(async () => ({ default: (await import('./picturesSheet.tsx')).PicturesSheet }));
const ExportsSheet = lazy(async () => ({ default: (await import('./exportsSheet.tsx')).ExportsSheet }));

const sheets: Readonly<Record<Tool, ComponentType<SheetProps>>> = {
  invite: InviteContent,
  message: MessageSheet,
  event: EventSheet,
  advance: AdvanceSheet,
  timer: TimerSheet,
  ask: AskSheet,
  truth: TruthSheet,
  pledges: PledgesSheet,
  pictures: PicturesSheet,
  exports: ExportsSheet,
  early: EarlySheet,
  end: EndSheet,
  delete: DeleteSheet,
};
const wide: readonly Tool[] = ['truth', 'event', 'pictures', 'exports'];

interface ToolDialogProps extends SheetProps {
  readonly tool: Tool;
}

export function ToolDialog({ tool, ...props }: ToolDialogProps) {
  const { words, onClose } = props;
  const Sheet = sheets[tool];
  return (
    <DialogSheet
      title={words.say(`${tool}.title`)}
      closeWords={words.say('close')}
      onClose={onClose}
      size={wide.includes(tool) ? 'wide' : 'small'}
    >
      <Suspense fallback={<p role="status">{words.say('console.waiting')}</p>}>
        <Sheet {...props} />
      </Suspense>
    </DialogSheet>
  );
}
