import type { BrowserContext } from 'playwright-core';
import { indexedPng } from './indexed-png';

/** How large a picture is, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Puts pictures side by side into one, with a line between them.
 * @param pictures PNG files
 * @param onto how large the one is to be: they are made smaller until they fit, and stand in its middle; null for as large as they are
 */
export async function drawTogether(
  context: BrowserContext,
  pictures: readonly Buffer[],
  onto: Size | null = null,
): Promise<Buffer> {
  const frame = await context.newPage();
  try {
    const { width, height, rgba } = await frame.evaluate(
      async ({ sources, onto }) => {
        const images = await Promise.all(
          sources.map(async (source) => createImageBitmap(await (await fetch(source)).blob())),
        );
        const all = {
          width: images.reduce((sum, image) => sum + image.width + 1, -1),
          height: Math.max(...images.map((image) => image.height)),
        };
        const { width, height } = onto ?? all;
        const scale = Math.min(1, width / all.width, height / all.height);
        const canvas = new OffscreenCanvas(width, height);
        const drawing = canvas.getContext('2d');
        if (!drawing) throw new Error('there is no canvas');
        drawing.imageSmoothingQuality = 'high';
        drawing.fillStyle = onto ? '#e4e4ea' : '#888';
        drawing.fillRect(0, 0, width, height);
        let left = Math.floor((width - all.width * scale) / 2);
        const top = Math.floor((height - all.height * scale) / 2);
        for (const image of images) {
          drawing.drawImage(image, left, top, image.width * scale, image.height * scale);
          left += image.width * scale + 1;
        }
        const { data } = drawing.getImageData(0, 0, width, height);
        let text = '';
        for (let at = 0; at < data.length; at += 8192)
          text += String.fromCharCode(...data.subarray(at, at + 8192));
        return { width, height, rgba: btoa(text) };
      },
      { sources: pictures.map((png) => `data:image/png;base64,${png.toString('base64')}`), onto },
    );
    return indexedPng({ width, height, rgba: Buffer.from(rgba, 'base64') });
  } finally {
    await frame.close();
  }
}
