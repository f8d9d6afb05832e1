/** The board asks for a target back: three answers of equal weight, each with what would hang on it. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ScreenProps } from '../game.ts';
import { useWords } from '../parts/words.ts';

const boardAnswers = ['charts', 'learning', 'target'] as const;

export function BoardQuestion({ view, commands }: ScreenProps) {
  const words = useWords();
  return (
    <RadioGroup
      className="side-paper paper board-question"
      value={view.purpose?.boardAnswer ?? null}
      onChange={(chosen) => {
        const answer = boardAnswers.find((each) => each === chosen);
        if (answer !== undefined) commands.answerBoard(answer);
      }}
    >
      <Label className="side-title">{words.app('board.question')}</Label>
      <div className="choice-list">
        {boardAnswers.map((id) => (
          <Radio key={id} value={id} className="choice">
            <span className="choice-mark" aria-hidden="true" />
            <strong>{words.app(`board.answers.${id}.label`)}</strong>
            <span className="choice-note">{words.app(`board.answers.${id}.note`)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
