/** A page that changes itself in every frame, and one that answers to presses: put into pages of the bench. */

/** Milliseconds that the page itself works for a press. */
const WORK = 5;

/** Changes text, puts nodes in, takes some out, and names others, in so many frames. */
function storm(frames: number): void {
  const paragraphs = [...document.querySelectorAll('article p')];
  const list = document.createElement('ul');
  document.querySelector('article')?.append(list);
  const frame = (left: number) => {
    for (let i = 0; i < 5; i++) {
      const paragraph = paragraphs[(left * 5 + i) % paragraphs.length];
      if (paragraph?.firstChild) paragraph.firstChild.nodeValue += ` ${left}`;
      paragraph?.classList.toggle('seen');
    }
    for (let i = 0; i < 10; i++) {
      const item = document.createElement('li');
      item.textContent = `Update ${left}.${i}: nothing new was said about the harbour and its walls.`;
      list.prepend(item);
    }
    while (list.childElementCount > 40) list.lastElementChild?.remove();
    if (left > 0) requestAnimationFrame(() => frame(left - 1));
  };
  frame(frames);
}

function answer(): void {
  document.documentElement.classList.toggle('pressed');
  for (const end = performance.now() + WORK; performance.now() < end;);
}

for (const type of ['click', 'keydown']) addEventListener(type, answer);
Object.assign(globalThis, { storm });
