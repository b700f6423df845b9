/** Whether a part of a page is light or dark: what is painted on it has a set of colours for each. */

import { elementAround } from './element-around';

/** Whether the text of an element stands on a dark ground, as the page is painted at this moment. */
export type GroundTeller = (element: Element) => boolean;

/**
 * Tells grounds: by the nearest opaque background around an element, else (an image, a gradient) by its own colour, which a page makes
 * legible on it. Remembers what is around the elements it was asked about, so make a new one when the page has changed.
 */
export function tellGrounds(): GroundTeller {
  const known = new Map<Element, boolean | null>();
  /** Null where an image or nothing at all is behind it. */
  const behind = (element: Element): boolean | null => {
    const passed: Element[] = [];
    let ground: boolean | null | undefined;
    // In a loop: documents are nested deeper than a call stack is.
    for (
      let around: Element | null = element;
      around && ground === undefined;
      around = elementAround(around)
    ) {
      passed.push(around);
      ground = known.has(around) ? known.get(around) : groundOf(around);
    }
    for (const each of passed) known.set(each, ground ?? null);
    return ground ?? null;
  };
  return (element) => {
    const isDark = behind(element);
    if (isDark !== null) return isDark;
    const ink = luminanceOf(styleOf(element)?.color ?? '');
    return ink !== null && ink > 0.4;
  };
}

/** Whether an element's own background is dark; null for an image, undefined for one that lets through what is behind it. */
function groundOf(element: Element): boolean | null | undefined {
  const style = styleOf(element);
  if (!style) return undefined;
  if (style.backgroundImage !== 'none') return null;
  const ground = luminanceOf(style.backgroundColor);
  return ground === null ? undefined : ground < 0.2;
}

/** Relative luminance (WCAG 2.2), 0 to 1, of a computed colour; null when it is more transparent than not. */
export function luminanceOf(color: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = channelsOf(color) ?? [0, 0, 0, 0];
  if (alpha < 0.5) return null;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Channels from 0 to 1. */
function channelsOf(color: string): number[] | null {
  const numbers = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (/^rgba?\(/.test(color)) return [first / 255, second / 255, third / 255, numbers[3] ?? 1];
  // Of the wider spaces lightness is enough: "color(srgb r g b / a)", "oklch(l c h / a)", "lab(l a b / a)".
  if (color.startsWith('color(')) return numbers.slice(-(color.includes('/') ? 4 : 3));
  const lightness = color.startsWith('ok') ? first ** 1.35 : (first / 100) ** 1.35;
  if (/^(?:ok)?l(?:ab|ch)\(/.test(color))
    return [lightness, lightness, lightness, color.includes('/') ? (numbers[3] ?? 1) : 1];
  return null;
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);
