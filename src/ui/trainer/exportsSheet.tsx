/** The room's runs to take home, and a hand-out to print. */
import { useEffect } from 'react';
import { Exports } from '../front/exports.tsx';
import type { SheetProps } from './sheetProps.ts';

export function ExportsSheet({ trainer, view }: SheetProps) {
  const { watchTruth, exported } = trainer.console;
  useEffect(() => {
    watchTruth(true);
    return () => watchTruth(false);
  }, [watchTruth]);
  return <Exports make={exported} told={view.told} pending={view.live.truth?.pending ?? 0} />;
}
