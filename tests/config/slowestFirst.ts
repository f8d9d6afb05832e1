// The order of the test files: those that take long begin first, so that both cores have work to the end. Without a
// record of the last run Vitest would go by the size of the file, and the longest of all are among the shortest files.

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders and files, the slowest first. */
const slow = [
  'tests/properties/',
  'tests/validation/',
  'tests/host/chaos',
  'tests/laws/',
  'tests/run/reveal',
  'tests/cli/',
  'tests/theory/',
  'tests/run/',
  'tests/store/',
  'tests/golden/',
];

export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = slow.findIndex((part) => moduleId.includes(part));
      return found < 0 ? slow.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
