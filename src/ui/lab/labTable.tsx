/** A table of the lab: its columns by name, each row with a heading of its own. */
import type { ReactNode } from 'react';

interface LabTableProps {
  readonly columns: readonly string[];
  readonly className?: string;
  /** Rows. */
  readonly children: ReactNode;
}

export function LabTable({ columns, className, children }: LabTableProps) {
  return (
    <table className={`figure-table ${className ?? ''}`.trim()}>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
