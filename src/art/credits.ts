/**
 * Everything drawn, set or written by others that the game carries, for the credits page. Names of works, people and
 * licences are not translated; `for` is a key under `credits.for` in the catalogue.
 */
export interface Credit {
  readonly work: string;
  readonly by: string;
  readonly licence: string;
  readonly link: string;
  readonly for: 'faces' | 'props' | 'type' | 'scene' | 'sound' | 'page' | 'charts' | 'data' | 'offline';
}

export const credits: readonly Credit[] = [
  {
    work: 'Open Peeps, in the DiceBear edition',
    by: 'Pablo Stanley; DiceBear by Florian Körner',
    licence: 'CC0 1.0',
    link: 'https://www.openpeeps.com/',
    for: 'faces',
  },
  {
    work: 'Fluent Emoji (flat), in the Iconify edition',
    by: 'Microsoft Corporation',
    licence: 'MIT',
    link: 'https://github.com/microsoft/fluentui-emoji',
    for: 'props',
  },
  {
    work: 'Atkinson Hyperlegible Next',
    by: 'Braille Institute of America',
    licence: 'SIL OFL 1.1',
    link: 'https://www.brailleinstitute.org/freefont/',
    for: 'type',
  },
  {
    work: 'Source Serif 4',
    by: 'Adobe',
    licence: 'SIL OFL 1.1',
    link: 'https://github.com/adobe-fonts/source-serif',
    for: 'type',
  },
  { work: 'Phaser', by: 'Phaser Studio', licence: 'MIT', link: 'https://phaser.io/', for: 'scene' },
  {
    work: 'ZzFX',
    by: 'Frank Force',
    licence: 'MIT',
    link: 'https://github.com/KilledByAPixel/ZzFX',
    for: 'sound',
  },
  { work: 'React', by: 'Meta Platforms', licence: 'MIT', link: 'https://react.dev/', for: 'page' },
  {
    work: 'React Aria Components',
    by: 'Adobe',
    licence: 'Apache 2.0',
    link: 'https://react-spectrum.adobe.com/react-aria/',
    for: 'page',
  },
  { work: 'Zustand', by: 'Poimandres', licence: 'MIT', link: 'https://zustand.docs.pmnd.rs/', for: 'page' },
  { work: 'i18next', by: 'i18next', licence: 'MIT', link: 'https://www.i18next.com/', for: 'page' },
  {
    work: 'D3 scale and shape',
    by: 'Mike Bostock',
    licence: 'ISC',
    link: 'https://d3js.org/',
    for: 'charts',
  },
  { work: 'Zod', by: 'Colin McDonnell', licence: 'MIT', link: 'https://zod.dev/', for: 'data' },
  {
    work: 'idb',
    by: 'Jake Archibald',
    licence: 'ISC',
    link: 'https://github.com/jakearchibald/idb',
    for: 'data',
  },
  {
    work: 'Comlink',
    by: 'Google',
    licence: 'Apache 2.0',
    link: 'https://github.com/GoogleChromeLabs/comlink',
    for: 'data',
  },
  {
    work: 'Workbox',
    by: 'Google',
    licence: 'MIT',
    link: 'https://developer.chrome.com/docs/workbox',
    for: 'offline',
  },
];
