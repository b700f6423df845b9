/** Whether an element of a document that is laid out is shown, as far as it is for the element to say; null where what is around it says. */
export function isShownByStyle(element: Element): boolean | null {
  if (element.checkVisibility(AS_SEEN)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  // `display: contents` (slots, many custom elements) has no box of its own and shows what is in it.
  return style?.display === 'contents' && style.visibility === 'visible' ? null : false;
}

const AS_SEEN: CheckVisibilityOptions = { visibilityProperty: true };
