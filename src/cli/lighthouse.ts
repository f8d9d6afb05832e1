// `npm run lighthouse`: the page as Lighthouse sees it, with its budgets. Apart from `npm run bench`, which measures the
// same build's speed and size. Ends with code 1 if a budget is missed. Run it on a machine that does nothing else.

import { asked } from './asked.ts';
import { openGround } from './bench/browser.ts';
import { lighthouseRows } from './bench/lighthouse.ts';
import { readable } from './bench/rows.ts';
import { textTable } from './sim/table.ts';

asked({}, 'npm run lighthouse');
const ground = await openGround();
try {
  const rows = await lighthouseRows(ground);
  const lines = rows.map(({ name, value, budget, pass }) => [
    name,
    readable(value),
    `at least ${budget}`,
    pass ? 'pass' : 'MISS',
  ]);
  console.log(textTable(['what', 'of 100', 'budget', ''], lines));
  process.exitCode = rows.every(({ pass }) => pass) ? 0 : 1;
} finally {
  await ground.close();
}
