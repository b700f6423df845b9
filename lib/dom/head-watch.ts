/** Knows when single-page navigation has changed the address and left the head of the article before. */
export class HeadWatch {
  private address = '';
  private head = '';
  private leftBehind = false;

  /** Whether canonical address and metadata in the head are another article's. Ask at every look. */
  isLeftBehind(): boolean {
    const address = location.origin + location.pathname + location.search;
    const head = [
      ...document.querySelectorAll(
        'link[rel~="canonical"], meta[property^="og:"], script[type="application/ld+json"]',
      ),
    ]
      .map(
        (element) => element.getAttribute('href') ?? element.getAttribute('content') ?? element.textContent,
      )
      .join('\n');
    if (head !== this.head) this.leftBehind = false;
    else if (address !== this.address) this.leftBehind = head !== '';
    this.address = address;
    this.head = head;
    return this.leftBehind;
  }
}
