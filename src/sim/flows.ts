/** The two flows by name. */
import type { FlowKind } from '../scenario/types.ts';
import { caseload } from './caseload/flow.ts';
import { department } from './department/flow.ts';
import type { Flow } from './flow.ts';

export const flows: Readonly<Record<FlowKind, Flow>> = { department, caseload };
