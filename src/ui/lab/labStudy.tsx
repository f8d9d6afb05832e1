/** What the lesson rests on: the sensitivity study, and a button that puts an assumption to its weak end. */
import { useEffect, useState } from 'react';
import type { Contrast, Lab, LabView, Study } from '../../store/labDoor.ts';
import { Button } from '../parts/button.tsx';
import { LabTable } from './labTable.tsx';
import type { LabWords } from './useLabWords.ts';

const contrasts = ['chaser', 'adaptive', 'purpose'] as const satisfies Contrast[];

interface LabStudyProps {
  readonly lab: Lab;
  readonly view: LabView;
  readonly words: LabWords;
  readonly onTried: () => void;
}

export function LabStudy(props: LabStudyProps) {
  const { lab, view, words } = props;
  const { scenario } = view.levers;
  const [read, setRead] = useState<{ readonly of: string; readonly study: Study | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (study: Study | null): void => {
      if (isWanted) setRead({ of: scenario, study });
    };
    lab.study(scenario).then(take, () => take(null));
    return () => {
      isWanted = false;
    };
  }, [lab, scenario]);
  const study = read?.of === scenario ? read.study : undefined;
  if (study === undefined) return <p role="status">{words.say('sensitivity.loading')}</p>;
  if (study === null) return <p role="status">{words.say('sensitivity.failed')}</p>;
  return <Told {...props} study={study} />;
}

function Told({ lab, view, words, onTried, study }: LabStudyProps & { readonly study: Study }) {
  const say = (id: string, params?: Readonly<Record<string, string | number>>): string =>
    words.say(`sensitivity.${id}`, params);
  const { levers, organisation } = view;
  const share = (value: number): number => Math.round(100 * value);
  // Those that bear on none beyond chance stand last, in one line.
  const bearing = study.assumptions.filter(({ rank }) =>
    contrasts.some((one) => Math.abs(rank[one]) > study.noise),
  );
  const without = study.assumptions.filter((each) => !bearing.includes(each));
  return (
    <>
      <p className="serif">{say('lead', { sets: study.sets, seeds: study.seeds })}</p>
      <LabTable columns={['contrast', 'strength', 'weak'].map((id) => say(id))}>
        {contrasts.map((id) => {
          const { middle, from, to, faint, flips } = study.contrasts[id];
          return (
            <tr key={id}>
              <th scope="row">{say(`contrasts.${id}`)}</th>
              <td>{say('times', { times: words.two(middle), from: words.two(from), to: words.two(to) })}</td>
              <td>{say('share', { faint: share(faint), flips: share(flips) })}</td>
            </tr>
          );
        })}
      </LabTable>
      <h3>{say('bearings')}</h3>
      <ul className="lab-bearings">
        {bearing.map(({ id, range, rank }) => {
          const known = organisation?.assumptions.find((each) => each.id === id);
          const strongest = contrasts.reduce((a, b) => (Math.abs(rank[b]) > Math.abs(rank[a]) ? b : a));
          const weak = known === undefined ? null : rank[strongest] > 0 ? known.least : known.most;
          return (
            <li key={id}>
              <div>
                <strong>{words.assumption(id)}</strong> <span className="small soft">{range}</span>
                <ul className="small">
                  {contrasts
                    .filter((one) => Math.abs(rank[one]) > study.noise)
                    .map((one) => (
                      <li key={one}>
                        {say(`short.${one}`)}{' '}
                        {say(rank[one] > 0 ? 'stronger' : 'weaker', { rank: words.two(rank[one]) })}
                      </li>
                    ))}
                </ul>
              </div>
              {weak === null ? null : (
                <Button
                  size="small"
                  label={say('tryNamed', { name: words.assumption(id) })}
                  onPress={() => {
                    lab.move({ ...levers, assume: { ...levers.assume, [id]: weak } });
                    onTried();
                  }}
                >
                  {say('try')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p className="small">
        {say('without', { names: without.map(({ id }) => words.assumption(id)).join('; ') })}
      </p>
      <p className="small soft">
        {say('about', { noise: words.two(study.noise), date: words.date(study.date) })}
      </p>
    </>
  );
}
