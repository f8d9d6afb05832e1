/** Help for `npm run --silent sim -- …`, and the one way commands refuse: a sentence on stderr and an exit code. */

export const usage = `Runs the simulation without the game.

  npm run --silent sim -- describe --scenario S [--file]
      What can be decided there, as JSON; with --file the whole service, as a file that can be changed and given back.
  npm run --silent sim -- play --scenario S --manager M --seed N
      [--months 12] [--regime target|purpose|none] [--stake none|low|standard|terror] [--level 95] [--tenure] [--json]
      A year by a standard manager, month by month.
      play, describe, batch, validate, search and sensitivity also take --scenario-file F: a service from a file.
  npm run --silent sim -- replay LINK|FILE|- [--json]
      A run from its link, its file or stdin: run again, with its digest.
  npm run --silent sim -- batch [--scenario-file F] < lines.jsonl > results.jsonl
      One JSON object a line in and out, in order:
      { "id", "scenario", "seed", "settings"?, "manager" | "decisions", "records"? }
  npm run --silent sim -- ensemble --scenario S [--managers M,M] [--seeds 20] [--first 1]
      [--months 12] [--regime R] [--stake S] [--level L] [--json]
      Standard managers over many seeds, as one table.
  npm run --silent sim -- validate [--scenario S] [--seeds 60] [--json]
      The published facts beside the simulated ones; without --scenario, for every service.
  npm run --silent sim -- search --scenario S [--effort 256] [--horizon 3|12] [--seeds 4] [--seed 1] [--json]
      Goodhart's curve: what more and more effort at the reported figure does to the true outcome.
  npm run --silent sim -- sensitivity --scenario S [--sets 200] [--seeds 2] [--svg FILE] [--json]
      Random sets of assumptions: which of them the lesson rests on, and where it flips.`;

/** 2: asked wrongly. 1: asked rightly, could not be done. */
export type ExitCode = 0 | 1 | 2;

export interface Refused {
  readonly ok: false;
  readonly code: ExitCode;
  readonly message: string;
}

export function refuse(code: ExitCode, message: string): Refused {
  return { ok: false, code, message };
}

/** How a command ends. */
export type Ended = { readonly ok: true; readonly output: string } | Refused;

export function print(output: string): Ended {
  return { ok: true, output };
}

export function printJson(value: unknown): Ended {
  return print(JSON.stringify(value, null, 2));
}
