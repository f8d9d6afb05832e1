/** Words on the stage, in the page's typeface and as sharp as its pixels. */
import { font } from './paint.ts';
import { type Scene, Text } from './phaser.ts';

/** @param sharpness pixels of the picture for a unit. */
export function lettering(
  scene: Scene,
  size: number,
  weight: 'bold' | 'normal',
  colour: string,
  sharpness: number,
): Text {
  const style = { fontFamily: font, fontSize: `${size}px`, fontStyle: weight, color: colour };
  return new Text(scene, 0, 0, '', style).setResolution(sharpness);
}
