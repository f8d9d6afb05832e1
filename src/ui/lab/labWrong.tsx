/** "Prove it wrong": buttons that set the levers where the lesson should fade. What comes of it is run, not claimed. */
import type { Lab, LabView } from '../../store/labDoor.ts';
import { Button } from '../parts/button.tsx';
import type { LabWords } from './useLabWords.ts';

const behaviours = ['park', 'cherryPick', 'rush', 'ignore', 'reclassify', 'store'] as const;

interface LabWrongProps {
  readonly lab: Lab;
  readonly view: LabView;
  readonly words: LabWords;
  /** Brings the picture into sight. */
  readonly onTried: () => void;
}

export function LabWrong({ lab, view: { organisation }, words, onTried }: LabWrongProps) {
  if (organisation === null) return null;
  return (
    <section className="lab-wrong" aria-labelledby="lab-wrong">
      <h2 id="lab-wrong">{words.say('wrong.title')}</h2>
      <p className="serif">{words.say('wrong.lead')}</p>
      <ul>
        {organisation.wrongs.map(({ id, levers }) => {
          const habits = behaviours.filter((each) => !levers.off.includes(each));
          const [assumed = ''] = Object.keys(levers.assume);
          return (
            <li key={id}>
              <Button
                describedBy={`lab-wrong-${id}`}
                onPress={() => {
                  lab.move(levers);
                  onTried();
                }}
              >
                {words.say(`wrong.${id}.label`)}
              </Button>
              <p id={`lab-wrong-${id}`} className="small">
                {words.say(`wrong.${id}.text`, {
                  habits: habits.map((each) => words.of(`habits.${each}.name`)).join(words.say('wrong.and')),
                  name: assumed === '' ? '' : words.assumption(assumed),
                })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
