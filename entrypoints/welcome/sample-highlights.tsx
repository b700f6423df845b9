import type { ColourNames } from '../../components/annotations/colours';
import { Toolbar } from '../../components/annotations/Toolbar';
import { ToolbarSaid } from '../../components/annotations/ToolbarSaid';
import type { Colour } from '../../lib/core/annotation/annotation';
import type { Span } from '../../lib/core/text/span';
import type { PageText } from '../../lib/dom/page-text';
import { Painter } from '../../lib/dom/paint';
import { nodeRangesOf } from '../../lib/dom/ranges';
import { randomUuid } from '../../lib/dom/random-uuid';
import { endsOf, selectionIn, spansOf, type Selected } from '../../lib/dom/selection';
import { t } from '../../locales/t-annotating';
import { t as tWelcome } from '../../locales/t-welcome';
import { ToolbarHost } from '../annotator.content/toolbar-host';
import { SelectionWatch } from '../annotator.content/watch-selection';
import { openRoot } from './open-root';

/** Words of the sample story that the reader highlighted: they live as long as the page. */
export interface SampleHighlight extends Span {
  readonly id: string;
  readonly colour: Colour;
  readonly quote: string;
}

const FIRST_COLOUR = '[role="radio"][tabindex="0"]';

/** Highlights in the sample story: toolbar, colours and paint as in any page, only that nothing is kept. */
export class SampleHighlights {
  private readonly painter = new Painter('crossread-saved-');
  private readonly host = new ToolbarHost(() => (this.isChoosing = false), openRoot);
  private readonly watch: SelectionWatch;
  private saved: readonly SampleHighlight[] = [];
  private isChoosing = false;

  /** @param changed is told of all of them, in reading order */
  constructor(
    private readonly page: PageText,
    private readonly names: () => ColourNames,
    private readonly changed: (saved: readonly SampleHighlight[]) => void,
  ) {
    this.watch = new SelectionWatch({
      rested: (selected) => this.offer(selected, false),
      isOurs: (event) => this.host.isFrom(event),
      collapsed: () => {
        if (this.isChoosing && !this.host.hasFocus) this.host.close();
      },
    });
    this.watch.listenIn(document);
  }

  /** Selects these words of the story and moves the keyboard into the toolbar. */
  select(span: Span): void {
    const [pieces = []] = nodeRangesOf(this.page.segments, [span]);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return;
    first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()?.setBaseAndExtent(first.node, first.start, last.node, last.end);
    const selected = selectionIn(document);
    if (typeof selected !== 'string') this.offer(selected, true);
  }

  /** Paints them, on the ground on which the words stand now. */
  show(): void {
    const spans = this.saved.map(({ start, end, id, colour }) => ({ start, end, id, style: colour }));
    this.painter.paint(this.page.segments, [spans]);
  }

  /** Closes the toolbar. */
  close(): void {
    this.host.close();
  }

  /** Takes a highlight off the story. */
  remove(id: string): void {
    this.put(this.saved.filter((one) => one.id !== id));
  }

  private offer(selected: Selected, takeFocus: boolean): void {
    const spans = spansOf(this.page, selected.ranges);
    if (spans.length === 0) return;
    this.isChoosing = true;
    const ends = endsOf(selected.ranges);
    const refer = () => {
      const back = { text: t('toolbar.back'), act: () => this.offer(selected, true) };
      this.host.show(<ToolbarSaid text={tWelcome('only.highlight')} actions={[back]} />, ends, 'button');
    };
    const view = (
      <Toolbar
        names={this.names()}
        onHighlight={(colour) => this.save(spans, colour, ends)}
        onNote={refer}
        onClaim={refer}
        onMore={refer}
      />
    );
    this.host.show(view, ends, takeFocus ? FIRST_COLOUR : null);
  }

  private save(spans: readonly Span[], colour: Colour, ends: readonly Range[]): void {
    const made = spans.map((span) => ({
      ...span,
      id: randomUuid(),
      colour,
      quote: this.page.text.slice(span.start, span.end),
    }));
    this.put([...this.saved, ...made].toSorted((a, b) => a.start - b.start));
    getSelection()?.removeAllRanges();
    const undo = () => {
      this.put(this.saved.filter((one) => !made.includes(one)));
      this.host.close();
    };
    this.host.close();
    const said = (
      <ToolbarSaid
        text={t('said.saved', { colour: this.names()[colour] })}
        actions={[{ text: t('toolbar.undo'), act: undo }]}
      />
    );
    this.host.show(said, ends, null);
    setTimeout(() => {
      if (!this.isChoosing && !this.host.hasFocus) this.host.close();
    }, SAID);
  }

  private put(saved: readonly SampleHighlight[]): void {
    this.saved = saved;
    this.show();
    this.changed(saved);
  }
}

/** Milliseconds that it stays said that something was saved. */
const SAID = 6_000;
