/** Where the `style` of an element stands in a document that was only parsed (tame-html.ts): as `style` the browser would apply, or refuse, it. */
export const STYLE_ATTRIBUTE = 'data-crossread-style';

/** The style that an element of a document states which was only parsed, by whichever way. */
export function statedStyle(element: Element): string | null {
  return element.getAttribute(STYLE_ATTRIBUTE) ?? element.getAttribute('style');
}
