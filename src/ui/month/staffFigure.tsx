/** Members of staff, drawn small. Decoration: the number beside the figures says the same. */

const skins = ['#f3cba2', '#6b4a36', '#d9a06c', '#a9683c', '#edb98a', '#8a5a3a'];
const hairs = ['#3a2a20', '#231a16', '#7a4a24', '#2b231c', '#b98a4a', '#4a3a30'];
const scrubs = ['#2f7f8f', '#2b6f86', '#37858a', '#2a6a93'];

function StaffFigure({ index }: { readonly index: number }) {
  const skin = skins[index % skins.length];
  const hair = hairs[(index * 5 + 1) % hairs.length];
  const cloth = scrubs[(index * 3) % scrubs.length];
  return (
    <svg className="staff-figure" viewBox="0 0 24 30" aria-hidden="true">
      <path d="M3 30v-5c0-6 3.6-9.5 9-9.5s9 3.5 9 9.5v5z" fill={cloth} />
      <path d="M8.6 15.9 12 20.5l3.4-4.6z" fill="#fff" />
      <circle cx="12" cy="9" r="6" fill={skin} />
      <path d="M5.6 9.2C5 4.4 8 2 12 2s7 2.4 6.4 7.2C16.5 7.6 14.5 6.4 12 6.4S7.5 7.6 5.6 9.2z" fill={hair} />
    </svg>
  );
}

interface StaffFiguresProps {
  readonly count: number;
  /** Which of the drawn people comes first, so that rooms differ. */
  readonly first: number;
  /** One of them is picked up with the mouse. */
  readonly onGrip: () => void;
}

export function StaffFigures({ count, first, onGrip }: StaffFiguresProps) {
  return (
    <ul className="figures" aria-hidden="true">
      {Array.from({ length: count }, (_, place) => first + place * 7).map((index) => (
        <li
          key={index}
          className="figure-grip"
          draggable
          onDragStart={(event) => {
            // Firefox moves nothing without data.
            event.dataTransfer.setData('text/plain', '');
            event.dataTransfer.effectAllowed = 'move';
            onGrip();
          }}
        >
          <StaffFigure index={index} />
        </li>
      ))}
    </ul>
  );
}
