/** The drawn faces of those known by name, on one picture, each in a circle: they come in as they are decoded. */
import { faceDataUri } from '../../art/faces.ts';
import type { KnownView } from '../../store/view.ts';
import { canvasOf } from '../canvas.ts';
import { box, disc } from '../paint.ts';
import type { Scene } from '../phaser.ts';
import { addPicture } from '../sheets.ts';

const SIDE = 96;

/** Adds the picture and its frames (`face0` …); empty circles until the faces are there. */
export function addPortraits(scene: Scene, known: readonly KnownView[]): void {
  const { canvas, c } = canvasOf(SIDE * Math.max(1, known.length), SIDE, 1);
  for (let index = 0; index < known.length; index++)
    disc(c, '#e9dcc0', (index + 0.5) * SIDE, SIDE / 2, SIDE / 2 - 1);
  addPicture(scene.textures, 'known-faces', canvas);
  const texture = scene.textures.get('known-faces');
  for (let index = 0; index < known.length; index++)
    texture.add(`face${index}`, 0, index * SIDE, 0, SIDE, SIDE);
  known.forEach(({ person }, index) => {
    const draw = async () => {
      const { look, age, sex } = person;
      const image = new Image(SIDE, SIDE);
      image.src = await faceDataUri(look, { age, sex, mood: 'calm' });
      await image.decode();
      c.save();
      c.beginPath();
      c.arc((index + 0.5) * SIDE, SIDE / 2, SIDE / 2 - 1, 0, Math.PI * 2);
      c.clip();
      box(c, '#efe3c9', index * SIDE, 0, SIDE, SIDE);
      c.drawImage(image, index * SIDE, 4, SIDE, SIDE);
      c.restore();
      texture.source[0]?.update();
    };
    // Without a face the name is enough.
    draw().catch(() => undefined);
  });
}

/** Scale at which a face is one unit across. */
export const FACE_SCALE = 1 / SIDE;
