/** Marks that only a patch of streets needs: an officer's car, the light of a house in which somebody waits. */
import type { PropImages } from '../art/props.ts';
import { drawHouseLit } from './house.ts';
import type { Sheet } from './markSheet.ts';

/** Size on the sheet of a house's light; its doorstep lies so far above the frame's lower edge. */
const LIGHT_WIDE = 80;
const LIGHT_HIGH = 80;
const LIGHT_BELOW = 30;
/** Where the doorstep is within the frame, from its top, 0..1. */
export const LIGHT_FEET = (LIGHT_HIGH - LIGHT_BELOW) / LIGHT_HIGH;

export function drawPoliceCar(sheet: Sheet, props: PropImages): void {
  sheet.put('police-car', 40, 36, (c) => {
    c.fillStyle = 'rgba(60, 44, 24, 0.22)';
    c.beginPath();
    c.ellipse(0, 12, 17, 2.8, 0, 0, Math.PI * 2);
    c.fill();
    const image = props['police-car'];
    if (image !== undefined) {
      c.drawImage(image, -18, -20, 36, 36);
      return;
    }
    c.fillStyle = '#f4f4f2';
    c.beginPath();
    c.roundRect(-17, -4, 34, 15, 4);
    c.fill();
    c.fillStyle = '#2f6fb8';
    c.fillRect(-17, 2, 34, 4);
  });
}

export function drawHouseLight(sheet: Sheet): void {
  sheet.put('house-light', LIGHT_WIDE, LIGHT_HIGH, (c) => {
    c.translate(0, LIGHT_HIGH / 2 - LIGHT_BELOW);
    drawHouseLit(c);
  });
}
