/** A run's code read from a picture or from the camera. The reader is fetched with this file, when it is first needed. */
import { decodeQR } from 'qr/decode.js';
import { frameLoop, QRCanvas, rearCamera } from 'qr/dom.js';

/** Pixels: larger photographs are made smaller first; a code is still read. */
const LONGEST = 1600;
/** Milliseconds that a hard picture may take. */
const PATIENCE = 1500;

/** The text of the code in a picture, or null. */
export async function readPicture(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  try {
    return decodeQR(pen.getImageData(0, 0, canvas.width, canvas.height), { timeLimit: PATIENCE, effort: 3 });
  } catch {
    return null;
  }
}

/** Reads codes from the camera until it is stopped. Rejects where there is none, or it may not be used. */
export async function watchCamera(
  video: HTMLVideoElement,
  onText: (text: string) => void,
): Promise<() => void> {
  const camera = await rearCamera(video);
  const canvas = new QRCanvas({}, { decodeAll: false });
  let last = '';
  const stop = frameLoop(() => {
    camera.readFrame(canvas).then(
      (read) => {
        if (typeof read !== 'string' || read === last) return;
        last = read;
        onText(read);
      },
      () => undefined,
    );
  });
  return () => {
    stop();
    camera.stop();
  };
}
