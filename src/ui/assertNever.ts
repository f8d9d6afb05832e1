/** Ends a switch over a closed union. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${String(value)}`);
}
