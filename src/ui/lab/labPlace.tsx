/** Opens the lab where the address says so, and leaves it again: back to where one came from. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lab } from '../../store/labDoor.ts';
import { LabScreen } from './labScreen.tsx';

export interface LabPlaceProps {
  readonly openLab: () => Promise<Lab>;
}

export function LabPlace({ openLab }: LabPlaceProps) {
  const { t } = useTranslation();
  const [lab, setLab] = useState<Lab | 'failed' | null>(null);
  useEffect(() => {
    let opened: Lab | null = null;
    let isGone = false;
    openLab().then(
      (made) => {
        opened = made;
        if (isGone) made.close();
        else setLab(made);
      },
      (error: unknown) => {
        console.error(error);
        setLab('failed');
      },
    );
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [openLab]);
  if (lab === null || lab === 'failed')
    return (
      <main id="content" className="waiting">
        <p role="status">{t(lab === null ? 'app:waiting' : 'app:failed.text')}</p>
      </main>
    );
  return <LabScreen lab={lab} onLeave={leave} />;
}

/** The game's address again; the way back through the browser's own button stays as it was. */
function leave(): void {
  location.hash = '';
}
