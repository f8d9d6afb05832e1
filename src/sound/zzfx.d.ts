/** The part of zzfx that is used; the package has no types of its own. */
declare module 'zzfx' {
  export const ZZFX: {
    volume: number;
    readonly audioContext: AudioContext;
    play(...parameters: readonly number[]): AudioBufferSourceNode;
  };
}
