/** Canvases of our own, on which everything is painted before it is handed to Phaser. */

export interface Painted {
  readonly canvas: HTMLCanvasElement;
  readonly c: CanvasRenderingContext2D;
}

/** @param density pixels for a unit, in which it is then painted. */
export function canvasOf(width: number, height: number, density: number): Painted {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * density));
  canvas.height = Math.max(1, Math.round(height * density));
  const c = context2d(canvas);
  c.scale(density, density);
  c.lineCap = 'round';
  return { canvas, c };
}

/** Kept in memory, not on the graphics card: it is copied from, never shown. */
export function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2d canvas');
  return context;
}
