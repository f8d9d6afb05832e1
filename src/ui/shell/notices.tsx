/** What the player must know and could not see otherwise: a short strip of paper above the screen, never over it. */
import { useTranslation } from 'react-i18next';
import type { Commands } from '../../store/commands.ts';
import type { Notice } from '../../store/view.ts';
import { Button } from '../parts/button.tsx';
import { saveText } from '../parts/saveText.ts';

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly commands: Commands;
}

export function Notices({ notices, commands }: NoticesProps) {
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <NoticeStrip key={notice.id} notice={notice} commands={commands} />
      ))}
    </div>
  );
}

function NoticeStrip({ notice, commands }: { readonly notice: Notice; readonly commands: Commands }) {
  const { t } = useTranslation();
  const dismiss = () => commands.dismissNotice(notice.id);
  const act = {
    download: () => {
      const file = commands.file();
      saveText(file.name, file.text);
    },
    'take-over': () => commands.takeOver(),
    reload: () => window.location.reload(),
    dismiss,
  };
  const action = notice.action;
  // Ids of bad input are `problems.<problem>` and have a catalogue of their own.
  const key = notice.id.startsWith('problems.')
    ? `problems:${notice.id.slice(9)}`
    : `app:notices.${notice.id}`;
  return (
    <div className="notice paper">
      <p>{t(key, { ...notice.params })}</p>
      <div className="row">
        {action === null || action === 'dismiss' ? null : (
          <Button size="small" kind="primary" onPress={act[action]}>
            {t(`app:noticeActions.${action}`)}
          </Button>
        )}
        {action === 'take-over' ? null : (
          <Button size="small" onPress={dismiss}>
            {t('app:noticeActions.dismiss')}
          </Button>
        )}
      </div>
    </div>
  );
}
