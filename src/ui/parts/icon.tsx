/** Small line icons of the chrome, drawn on a 24-unit grid; always decoration beside a word or a label. */

const paths = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  tick: 'M4.5 12.8 9.7 18 19.5 6.5',
  cross: 'M6 6l12 12M18 6 6 18',
  play: 'M8 5.5v13l11-6.5z',
  pause: 'M8 5.5v13M16 5.5v13',
  faster: 'M5 6v12l7-6zM13 6v12l7-6z',
  skip: 'M6 5.5v13l9-6.5zM18.5 5.5v13',
  undo: 'M9 6 4.5 10.5 9 15M5 10.5h9a5 5 0 0 1 0 10h-3',
  again: 'M4.5 12a7.5 7.5 0 0 1 13-5l2 2M19.5 4.5V9H15M19.5 12a7.5 7.5 0 0 1-13 5l-2-2M4.5 19.5V15H9',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6',
  next: 'M5 12h13M12.5 6l6 6-6 6',
  back: 'M19 12H6M11.5 6l-6 6 6 6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  warn: 'M12 4 2.8 20h18.4zM12 10v5M12 17.5v.3',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V12l3.2 2',
  person: 'M12 4a3.6 3.6 0 1 0 0 7.2A3.6 3.6 0 0 0 12 4M5 20c0-4 3-6.3 7-6.3s7 2.3 7 6.3z',
  down: 'M6 9.5l6 6 6-6',
  save: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
