/** An engine that can run the script of golden.ts. */
export interface Engine {
  readonly engine: string;
  /** Program and version, asked for after it has run. */
  readonly where: () => string;
  /** The digests as JSON, from the script at this path. */
  readonly digests: (script: string) => Promise<string>;
}
