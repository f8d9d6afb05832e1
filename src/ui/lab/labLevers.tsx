/** The lab's levers: sliders, switches, the changed assumptions, and the link to where they stand. */
import { useState } from 'react';
import type { Behaviour } from '../../scenario/types.ts';
import type { Lab, LabView } from '../../store/labDoor.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Switch } from '../parts/switch.tsx';
import '../reveal/chair.css';
import { Lever } from '../reveal/lever.tsx';
import type { LabWords } from './useLabWords.ts';

interface LabLeversProps {
  readonly lab: Lab;
  readonly view: LabView;
  readonly words: LabWords;
}

const behaviours = [
  'park',
  'cherryPick',
  'rush',
  'ignore',
  'reclassify',
  'store',
] as const satisfies Behaviour[];
/** Points to either side of the organisation's own line. */
const AROUND = 20;

export function LabLevers({ lab, view, words }: LabLeversProps) {
  const { levers, organisation } = view;
  const say = (id: string, params?: Readonly<Record<string, string | number>>): string =>
    words.say(`levers.${id}`, params);
  const own = organisation?.level ?? levers.level ?? 50;
  const level = levers.level ?? own;
  const stake = Math.round(levers.stake * 100);
  const staffing = Math.round(levers.staffing * 100);
  return (
    <section className="levers lab-levers" aria-label={say('title')}>
      <label className="lab-which">
        <strong>{say('organisation')}</strong>
        <select
          className="field"
          value={levers.scenario}
          onChange={(event) => lab.move(lab.usual(event.target.value))}
        >
          {lab.scenarios.map((id) => (
            <option key={id} value={id}>
              {words.organisation(id)}
            </option>
          ))}
        </select>
      </label>
      <Lever
        name={say('level')}
        value={level}
        said={say('levelSaid', { level })}
        from={Math.max(1, Math.min(level, own - AROUND))}
        to={Math.min(99, Math.max(level, own + AROUND))}
        onChange={(value) => lab.move({ ...levers, level: value === own ? null : value })}
      />
      <Lever
        name={say('stake')}
        value={stake}
        said={say(`stakes.${stakeName(stake)}`, { stake })}
        from={0}
        to={100}
        step={5}
        onChange={(value) => lab.move({ ...levers, stake: value / 100 })}
      />
      <Lever
        name={say('staffing')}
        value={staffing}
        said={say('staffingSaid', { staffing })}
        from={80}
        to={120}
        step={2}
        onChange={(value) => lab.move({ ...levers, staffing: value / 100 })}
      />
    </section>
  );
}

/** What is done when the number is pushed, each on or off; and what goes with the levers. */
export function LabSwitches({ lab, view, words }: LabLeversProps) {
  const { levers } = view;
  const say = (id: string): string => words.say(`levers.${id}`);
  return (
    <section className="levers lab-habits" aria-label={say('behaviours')}>
      <fieldset className="lab-switches">
        <legend>{say('behaviours')}</legend>
        {behaviours.map((id) => (
          <Switch
            key={id}
            on={!levers.off.includes(id)}
            onChange={(on) =>
              lab.move({
                ...levers,
                off: behaviours.filter((each) => (each === id ? !on : levers.off.includes(each))),
              })
            }
          >
            {words.of(`habits.${id}.name`)}
          </Switch>
        ))}
        <Switch on={levers.drift} onChange={(drift) => lab.move({ ...levers, drift })}>
          {say('drift')}
        </Switch>
      </fieldset>
      <Changed lab={lab} view={view} words={words} />
      <div className="lab-tools">
        <Button kind="quiet" size="small" onPress={() => lab.move(lab.usual(levers.scenario))}>
          <Icon name="undo" />
          {say('usual')}
        </Button>
        <CopyLink words={words} />
      </div>
    </section>
  );
}

/** Assumptions that stand elsewhere than usual: each with a slider over its range, and the way back. */
function Changed({ lab, view: { levers, organisation }, words }: LabLeversProps) {
  const changed = organisation?.assumptions.filter(({ id }) => levers.assume[id] !== undefined) ?? [];
  if (changed.length === 0) return null;
  return (
    <fieldset className="lab-switches">
      <legend>{words.say('levers.assumed')}</legend>
      {changed.map(({ id, least, most }) => {
        const factor = levers.assume[id] ?? 1;
        const name = words.assumption(id);
        const { [id]: _, ...others } = levers.assume;
        return (
          <div key={id} className="lab-assumed">
            <Lever
              name={name}
              value={Math.round(factor * 100)}
              said={words.say('levers.assumedSaid', { factor: words.two(factor) })}
              from={Math.round(least * 100)}
              to={Math.round(most * 100)}
              onChange={(value) => lab.move({ ...levers, assume: { ...levers.assume, [id]: value / 100 } })}
            />
            <Button kind="quiet" size="small" onPress={() => lab.move({ ...levers, assume: others })}>
              {words.say('levers.restore', { name })}
            </Button>
          </div>
        );
      })}
    </fieldset>
  );
}

function CopyLink({ words }: { readonly words: LabWords }) {
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid('copied');
    } catch {
      // A plain-HTTP address has no clipboard.
      setSaid('copyFailed');
    }
  };
  return (
    <>
      <Button kind="quiet" size="small" onPress={() => void copy()}>
        {words.say('levers.copy')}
      </Button>
      <p role="status" className="small lab-quiet">
        {said === null ? '' : words.say(`levers.${said}`)}
      </p>
    </>
  );
}

function stakeName(stake: number): string {
  if (stake === 0) return 'none';
  if (stake <= 25) return 'little';
  if (stake < 60) return 'some';
  return stake < 100 ? 'much' : 'all';
}
