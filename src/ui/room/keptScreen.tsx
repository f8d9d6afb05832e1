/** What a workshop stores, of whom and for how long; the same as src/host/PRIVACY.md, for those whom it is about. */
import { Button } from '../parts/button.tsx';
import { Paper } from '../parts/paper.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import '../styles/room.css';
import { useRoomWords } from './useRoomWords.ts';

const parts = ['play', 'people', 'browser', 'not', 'log', 'sees', 'end'] as const;

export function KeptScreen() {
  const say = useRoomWords();
  return (
    <main id="content" className="room-page">
      <Paper as="section" kind="headed" pad="l" className="stack room-sheet">
        <ScreenHeading title={say('kept.title')} screen="kept" />
        {parts.map((part) => (
          <section key={part}>
            <h2>{say(`kept.${part}.title`)}</h2>
            <p>{say(`kept.${part}.text`)}</p>
          </section>
        ))}
      </Paper>
      <div className="room-menu">
        <Button
          kind="quiet"
          onPress={() => {
            location.hash = '';
          }}
        >
          {say('join.toTitle')}
        </Button>
      </div>
    </main>
  );
}
