/** What a decision is called: in the organisation's own words, by its kind. */
import type { Decision } from '../../run/revealTypes.ts';

type Params = Readonly<Record<string, string | number>>;

/** `of` gives a word of the organisation. */
export function causeName(
  of: (key: string, params?: Params) => string,
  { kind, name, option }: Pick<Decision, 'kind' | 'name' | 'option'>,
): string {
  switch (kind) {
    case 'suggestion':
      return of(`suggestions.${name}.title`);
    case 'dilemma':
      return option === null
        ? of(`dilemmas.${name}.title`)
        : capital(
            unquoted(
              of(`dilemmas.${name}.choices.${option}.label`, {
                name: of('reveal.someone'),
                other: of('reveal.another'),
              }),
            ),
          );
    case 'tone':
      return of(`tones.${name}.name`);
    case 'close':
      return of(`close.choices.${name}.label`);
    case 'behaviour':
      return of(`habits.${name}.name`);
    case 'posts':
    case 'improvement':
      return of(`causes.${kind}`);
  }
}

/** An answer that is speech stands in quotation marks of its own; names are put into some where they are used. */
function unquoted(text: string): string {
  return /^“([^”]*)”$/.exec(text)?.[1] ?? text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
