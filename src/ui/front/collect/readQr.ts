/** A run's code read from a picture or from the camera. The reader is fetched with this file. */
import { decodeQR } from 'qr/decode.js';

/** Pixels: larger photographs are made smaller first; a code is still read. */
const LONGEST = 1600;
/** Bytes of a picture: a good camera's take a third of it. */
const MOST_BYTES = 32_000_000;
/** Milliseconds that a hard picture may take, and one look of the camera; and between two looks. */
const PATIENCE = 1500;
const LOOK = 80;
const PAUSE = 150;

/** The text of the code in a picture, or null. */
export async function readPicture(file: Blob): Promise<string | null> {
  if (file.size > MOST_BYTES) throw new Error('No photograph is as long.');
  const picture = await createImageBitmap(file);
  try {
    return createReader()(picture, picture.width, picture.height, PATIENCE);
  } finally {
    picture.close();
  }
}

/**
 * Reads codes from the camera until it is stopped, each once while it is held there. Rejects where there is no camera,
 * or it may not be used.
 */
export async function watchCamera(
  video: HTMLVideoElement,
  onText: (text: string) => void,
): Promise<() => void> {
  const size = { width: { ideal: 1280 }, height: { ideal: 960 } };
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', ...size },
    audio: false,
  });
  video.srcObject = stream;
  await video.play();
  const read = createReader();
  let last = '';
  let timer = setTimeout(look, PAUSE);
  function look(): void {
    const { videoWidth: width, videoHeight: height } = video;
    const text = width > 0 ? read(video, width, height, LOOK) : null;
    if (text !== null && text !== last) {
      last = text;
      onText(text);
    }
    timer = setTimeout(look, PAUSE);
  }
  return () => {
    clearTimeout(timer);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
}

type Reader = (picture: CanvasImageSource, width: number, height: number, patience: number) => string | null;

/** One canvas for all looks. */
function createReader(): Reader {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return (picture, width, height, timeLimit) => {
    const scale = Math.min(1, LONGEST / Math.max(width, height));
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    if (pen === null) return null;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(pen.getImageData(0, 0, canvas.width, canvas.height), { timeLimit, effort: 3 });
    } catch {
      // No code is seen.
      return null;
    }
  };
}
