// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { anAnnotation } from '../../tests/builders';
import { namesOfColours } from '../annotations/colours';
import { LibraryItem } from './LibraryItem';
import type { SeenLast } from './seen-last';

afterEach(cleanup);

const linkOf = (status: SeenLast['status'] | undefined, isNote = false) => {
  const ignore = () => {};
  const seen = status && { status, found: status === 'changed' ? '12,000 containers' : null, places: 1 };
  render(
    <LibraryItem
      annotation={anAnnotation({ isNote })}
      seen={seen}
      colours={namesOfColours()}
      complete={async () => []}
      onEdit={ignore}
      onGoBack={ignore}
      onDelete={ignore}
    />,
  );
  const link = screen.getByRole('link');
  return [link.firstChild?.textContent, link.getAttribute('href')?.includes('#:~:text=')];
};

describe('LibraryItem', () => {
  it.each(['placed', undefined] as const)('leads to the sentence of what is %s', (status) => {
    expect(linkOf(status)).toEqual(['Open at the sentence', true]);
  });

  it.each(['changed', 'lost', 'ambiguous'] as const)('leads to the page alone of what is %s', (status) => {
    expect(linkOf(status)).toEqual(['Open the page', false]);
  });

  it('leads to the page alone of a note on it', () => {
    expect(linkOf('placed', true)).toEqual(['Open the page', false]);
  });
});
