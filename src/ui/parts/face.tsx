/**
 * A person's drawn face. Decoration: the name always stands beside it. Until the drawings are here, initials in a
 * circle hold its place.
 */
import { useEffect, useState } from 'react';
import { faceDataUri, type Mood, readyFace } from '../../art/faces.ts';

export interface FaceProps {
  readonly person: {
    readonly look: number;
    readonly age: number;
    readonly sex: 'f' | 'm';
    readonly name: string;
  };
  readonly mood?: Mood;
  readonly size?: 's' | 'm' | 'l';
}

/** Tints of the circle behind a face. */
const GROUNDS = 5;

export function Face({ person, mood = 'calm', size = 'm' }: FaceProps) {
  const { look, age, sex, name } = person;
  const ready = readyFace(look, { age, sex, mood });
  const [, setDrawn] = useState(0);
  useEffect(() => {
    if (ready !== null) return;
    let here = true;
    faceDataUri(look, { age, sex, mood }).then(
      () => {
        if (here) setDrawn((times) => times + 1);
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [ready, look, age, sex, mood]);
  if (ready !== null)
    return <img className="face" data-size={size} data-ground={look % GROUNDS} src={ready} alt="" />;
  return (
    <span className="face" data-size={size} aria-hidden="true">
      {name.slice(0, 1)}
    </span>
  );
}
