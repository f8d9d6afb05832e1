/** The numbers of a chart as a real table. The first column names the row. */

export interface TableData {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string | number; readonly cells: readonly string[] }[];
}

export interface TableProps {
  readonly data: TableData;
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

export function Table({ data, labelledBy }: TableProps) {
  return (
    <table className="figure-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {data.columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map(({ id, cells: [first, ...rest] }) => (
          <tr key={id}>
            <th scope="row">{first}</th>
            {rest.map((cell, i) => (
              <td key={data.columns[i + 1] ?? i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
