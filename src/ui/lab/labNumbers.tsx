/** Every number of the model: what it is, its value and unit, and its source or that it is an assumption. */
import { useState } from 'react';
import type { LabOrganisation } from '../../store/labDoor.ts';
import { LabTable } from './labTable.tsx';
import type { LabWords } from './useLabWords.ts';

interface LabNumbersProps {
  readonly organisation: LabOrganisation;
  readonly words: LabWords;
}

export function LabNumbers({ organisation, words }: LabNumbersProps) {
  const [wanted, setWanted] = useState('');
  const say = (id: string, params?: Readonly<Record<string, string | number>>): string =>
    words.say(`numbers.${id}`, params);
  const all = Object.entries(organisation.numbers);
  const from = (source: string): number => all.filter(([, number]) => number.source === source).length;
  const calibrated = from('calibrated');
  const assumed = from('assumption') + from('prototype');
  const sought = wanted.trim().toLowerCase();
  const shown = all.filter(([name, { unit, source, note }]) =>
    `${name} ${unit} ${words.source(source)} ${note ?? ''}`.toLowerCase().includes(sought),
  );
  return (
    <>
      <p className="serif">
        {say('lead', { all: all.length, assumed, calibrated, sourced: all.length - assumed - calibrated })}
      </p>
      <label className="lab-search">
        {say('search')}
        <input
          className="field"
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </label>
      <p className="small soft" role="status">
        {say('found', { count: shown.length })}
      </p>
      <LabTable columns={['name', 'value', 'source'].map((id) => say(id))} className="lab-numbers">
        {shown.map(([name, { value, unit, source, note }]) => (
          <tr key={name}>
            <th scope="row">
              {name}
              {note === undefined ? null : <span className="soft">{note}</span>}
            </th>
            <td>{`${value} ${unit}`}</td>
            <td>{words.source(source)}</td>
          </tr>
        ))}
      </LabTable>
    </>
  );
}
