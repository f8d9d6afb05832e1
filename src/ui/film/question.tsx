/** A question that stops the film: one real person, a few words, choices of equal weight, none chosen beforehand. */
import { useEffect, useRef } from 'react';
import type { Commands } from '../../store/commands.ts';
import type { QuestionView } from '../../store/monthView.ts';
import type { PersonView } from '../../store/view.ts';
import { Face } from '../parts/face.tsx';
import { useWords } from '../parts/words.ts';
import '../styles/question.css';

interface QuestionProps {
  readonly question: QuestionView;
  readonly scenario: string;
  readonly commands: Commands;
}

export function Question({ question, scenario, commands }: QuestionProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { person, other } = question;
  const title = words.say(question.title);
  return (
    <section className="question paper" data-kind="headed" aria-labelledby="question-title">
      {person === null ? (
        <h2 id="question-title" className="question-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
      ) : (
        <header className="question-who">
          <Face person={person} mood="worried" size="l" />
          <div>
            <p className="question-minutes">{title}</p>
            <h2 id="question-title" className="question-title" ref={heading} tabIndex={-1}>
              {words.app('question.who', { name: person.name, age: person.age })}
            </h2>
            <p className="question-class soft">{words.of(scenario, `classes.${person.class}.name`)}</p>
          </div>
        </header>
      )}
      <p className="question-text serif">{words.say(question.text)}</p>
      {other === null ? null : <Beside other={other} />}
      <div className="question-choices">
        {question.choices.map((choice) => (
          <button
            key={choice.id}
            type="button"
            className="question-choice"
            onClick={() => commands.answer(question.id, choice.id)}
          >
            <strong>{words.say(choice.label)}</strong>
            <span>{words.say(choice.note)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

function Beside({ other }: { readonly other: PersonView }) {
  const words = useWords();
  return (
    <p className="question-other">
      <Face person={other} mood="tired" size="s" />
      {words.app('question.other', { name: other.name, age: other.age })}
    </p>
  );
}
