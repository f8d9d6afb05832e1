/**
 * Validation: published facts beside the same figures of the simulation, with their bands (EVIDENCE.md section 1). A
 * miss is printed as a miss. Seeds are not those that the model was calibrated on. `npm run sim -- validate`.
 *
 * Each organisation has a module: what is looked at on one seed (plain data, so that worker threads can do it), and
 * the rows that follow from all seeds. Adding one adds a file and a line here.
 */
import { hospital } from './hospital.ts';
import { jobcentre } from './jobcentre.ts';
import { police } from './police.ts';
import type { Validation } from './row.ts';

/** Far from the seeds of calibration and of the balance table. */
export const VALIDATION_SEED = 700_000;

/** Data of a module goes back to the same module: the one place where its type is not known. */
function sealed<Data>({ job, rows }: Validation<Data>): Validation<unknown> {
  return { job, rows: (data) => rows(data as readonly Data[]) };
}

const validations: Readonly<Record<string, Validation<unknown>>> = {
  hospital: sealed(hospital),
  police: sealed(police),
  jobcentre: sealed(jobcentre),
};

/** Organisations with facts to be held to. */
export const validated: readonly string[] = Object.keys(validations);

export function validationFor(id: string): Validation<unknown> | undefined {
  return Object.hasOwn(validations, id) ? validations[id] : undefined;
}
