import type { Flow } from '../flow.ts';
export const caseload = {} as Flow;
