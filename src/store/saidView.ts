/** What every part of the player's view is made of: texts by their key, and people as they are met. */
export interface Text {
  /** Key into the scenario's words (`hospital:…`) or the catalogue. */
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface PersonView {
  readonly person: number;
  readonly name: string;
  readonly age: number;
  readonly sex: 'f' | 'm';
  readonly look: number;
  readonly class: string;
}
