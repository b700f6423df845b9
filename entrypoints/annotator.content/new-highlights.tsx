import type { ColourNames } from '../../components/annotations/colours';
import { Toolbar } from '../../components/annotations/Toolbar';
import { ToolbarClaim } from '../../components/annotations/ToolbarClaim';
import { ToolbarNote, type NoteDraft } from '../../components/annotations/ToolbarNote';
import { ToolbarSaid, type SaidAction } from '../../components/annotations/ToolbarSaid';
import { COLOURS } from '../../lib/core/annotation/limits';
import { markPending } from '../../lib/dom/mark-pending';
import { randomUuid } from '../../lib/dom/random-uuid';
import { endsOf, selectionIn, wordsOf, type Selected } from '../../lib/dom/selection';
import {
  binHighlight,
  completeTag,
  keepClaim,
  offerClaims,
  offerToolbar,
  type Outcome,
  type Purpose,
} from '../../lib/messaging/annotator-messages';
import type { ClaimOffer, Highlight } from '../../lib/messaging/protocol';
import { t } from '../../locales/t-annotating';
import type { Following } from './follow-highlights';
import { newDeed } from './new-deed';
import { placeName } from './paint-highlights';
import { describeWords, keeperOf, type DescribedWords, type Says } from './save-words';
import { whyOf } from './say-why';
import type { ToolbarHost } from './toolbar-host';

/** Milliseconds that something done stays said, with the way to undo it. */
const SAID = 6_000;

/** What the keyboard goes to in each view. */
const FIRST_COLOUR = '[role="radio"][tabindex="0"]';
const FIRST_FIELD = 'textarea';
const SEARCH = 'input[type="search"]';

/** Makes highlights of selected words: toolbar, note, claim, and what came of it. */
export class NewHighlights {
  private selected: Selected | null = null;
  /** What was written and not saved, by the words it is about: it waits for them until the page is left. */
  private readonly drafts = new Map<string, Pick<NoteDraft, 'note' | 'tags'>>();
  /** The words of the note that is being written. */
  private writtenOf: string | null = null;
  private colour = COLOURS[0] as NoteDraft['colour'];
  private isChoosing = false;
  private unmark = () => {};
  private fading: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ToolbarHost,
    private readonly following: Following,
    private readonly names: () => ColourNames,
    private readonly openAt: (place: string) => void,
  ) {}

  /** Offers the toolbar at these words. */
  offer(selected: Selected, takeFocus: boolean): void {
    this.begin(selected);
    this.isChoosing = true;
    const view = (
      <Toolbar
        names={this.names()}
        onHighlight={(colour) => {
          this.lookAgain();
          void this.save({ colour, note: '', tags: [] }, null);
        }}
        onNote={() => {
          this.lookAgain();
          this.write();
        }}
        onClaim={() => {
          this.lookAgain();
          void this.claim();
        }}
        onMore={() => this.sayMore()}
      />
    );
    this.host.show(view, endsOf(selected.ranges), takeFocus ? FIRST_COLOUR : null);
  }

  /** Does with these words what the reader chose by menu, key or panel. */
  make(selected: Selected, as: Purpose): Outcome {
    this.begin(selected);
    if (as === 'choose') this.offer(selected, true);
    else if (as === 'note') this.write();
    else if (as === 'claim') void this.claim();
    else void this.save({ colour: this.colour, note: '', tags: [] }, null);
    return { done: true, why: null };
  }

  /** Says something at the words, or in the window when there are none. */
  say(text: string, actions: readonly SaidAction[] = [], unsaved = ''): void {
    clearTimeout(this.fading);
    this.unmark();
    this.isChoosing = false;
    this.writtenOf = null;
    const ends = this.selected ? endsOf(this.selected.ranges) : [];
    const takeFocus = this.host.hasFocus && actions.length > 0 ? 'button' : null;
    this.host.show(<ToolbarSaid text={text} actions={actions} unsaved={unsaved} />, ends, takeFocus);
    if (unsaved !== '') return;
    const fade = () => {
      if (this.host.hasFocus) this.fading = setTimeout(fade, SAID);
      else this.host.close();
    };
    this.fading = setTimeout(fade, SAID);
  }

  /** The selection is gone: so is the toolbar that was offered for it, unless the reader is in it. */
  collapsed(): void {
    if (this.isChoosing && !this.host.hasFocus) this.host.close();
  }

  /** The toolbar was closed. */
  left(): void {
    this.unmark();
    clearTimeout(this.fading);
    this.isChoosing = false;
    const words = this.writtenOf;
    this.writtenOf = null;
    if (words !== null && this.drafts.has(words)) this.sayWaiting();
  }

  private begin(selected: Selected): void {
    clearTimeout(this.fading);
    this.selected = selected;
    this.writtenOf = null;
  }

  /** Tells that a note waits, once the hand that closed it has left the button; not where something else opens. */
  private sayWaiting(): void {
    setTimeout(() => {
      if (globalThis.crossreadDown) return this.sayWaiting();
      if (globalThis.crossreadPopover) return;
      this.say(t('note.kept'), [{ text: t('note.goOn'), act: () => this.write() }]);
    }, ONCE_CLOSED);
  }

  /** What is selected when the reader presses is what is meant, not what was when the toolbar came. */
  private lookAgain(): void {
    const selected = selectionIn(document);
    if (typeof selected !== 'string') this.selected = selected;
  }

  private mark({ ranges }: Selected): void {
    this.unmark();
    this.unmark = markPending(ranges);
  }

  private write(): void {
    const { selected } = this;
    if (!selected) return;
    this.mark(selected);
    this.isChoosing = false;
    const words = wordsOf(selected.ranges);
    this.writtenOf = words;
    const view = (
      <ToolbarNote
        names={this.names()}
        draft={{ colour: this.colour, ...(this.drafts.get(words) ?? NO_WORDS) }}
        onDraft={({ colour, note, tags }) => {
          this.colour = colour;
          if (note.trim() === '' && tags.length === 0) this.drafts.delete(words);
          else this.drafts.set(words, { note, tags });
        }}
        complete={completeTag}
        onSave={(draft) => void this.save(draft, null)}
        onClose={() => this.host.close()}
      />
    );
    this.host.show(view, endsOf(selected.ranges), FIRST_FIELD);
  }

  private async claim(): Promise<void> {
    const { selected } = this;
    if (!selected) return;
    this.mark(selected);
    this.isChoosing = false;
    const show = (offers: readonly ClaimOffer[] | null, words: DescribedWords | null) => {
      const view = (
        <ToolbarClaim
          offers={offers}
          onChoose={(offer) => words && void this.saveClaim(words, offer)}
          onClose={() => this.host.close()}
        />
      );
      if (offers) this.host.update(view);
      else this.host.show(view, endsOf(selected.ranges), SEARCH);
    };
    show(null, null);
    const words = await describeWords(this.following, selected.ranges);
    const [selector] = words.selectors;
    if (!selector) return this.say(t(words.now.page.truncated ? 'why.tooFar' : 'why.hidden'));
    const [, { start, end }] = selector;
    const { article, page } = words.now;
    const reply = await offerClaims({ article, text: page.text, start, end });
    if (!this.host.isOpen) return;
    if (reply.ok) show(reply.value, words);
    else this.say(whyOf(reply.error), [{ text: t('said.tryAgain'), act: () => void this.claim() }]);
  }

  private async saveClaim(words: DescribedWords, offer: ClaimOffer, id = randomUuid()): Promise<void> {
    const [selector] = words.selectors;
    if (!selector) return;
    const [, { start, end }] = selector;
    const { article, page } = words.now;
    const { topic, question } = offer;
    const reply = await keepClaim({ id, article, text: page.text, start, end, topic, question });
    if (reply.ok) return this.keep(words, { colour: this.colour, note: '', tags: [] }, id);
    this.say(t('said.notSaved', { why: whyOf(reply.error) }), [
      { text: t('said.tryAgain'), act: () => void this.saveClaim(words, offer, id) },
    ]);
  }

  private async save(says: Says, claim: string | null): Promise<void> {
    const { selected } = this;
    if (!selected) return;
    this.colour = says.colour;
    const words = await describeWords(this.following, selected.ranges);
    if (words.selectors.length === 0)
      return this.say(t(words.now.page.truncated ? 'why.tooFar' : 'why.hidden'), [], says.note);
    const there = says.note === '' && says.tags.length === 0 && this.sameAs(words, says);
    if (there) this.openAt(placeName(there.id, 0));
    else await this.keep(words, says, claim);
  }

  /** A highlight of exactly these words in this colour. */
  private sameAs({ selectors }: DescribedWords, { colour }: Says): Highlight | undefined {
    const [[, position] = [], ...others] = selectors;
    if (!position || others.length > 0) return undefined;
    return this.following
      .highlights()
      .find(
        ({ anchoring, ...highlight }) =>
          highlight.colour === colour &&
          anchoring.status === 'placed' &&
          anchoring.span.start === position.start &&
          anchoring.span.end === position.end,
      );
  }

  private async keep(words: DescribedWords, says: Says, claim: string | null): Promise<void> {
    const keep = keeperOf(this.following, words, says, claim);
    const attempt = async (): Promise<void> => {
      const { ids, reply } = await keep();
      if (reply.ok) return this.kept(ids, says, claim);
      const again = { text: t('said.tryAgain'), act: () => void attempt() };
      this.say(t('said.notSaved', { why: whyOf(reply.error) }), [again], says.note);
    };
    await attempt();
  }

  private kept(ids: readonly string[], { colour, note }: Says, claim: string | null): void {
    const ranges = this.selected?.ranges ?? [];
    const [range] = ranges;
    if (note !== '') this.drafts.delete(wordsOf(ranges));
    this.writtenOf = null;
    // The words are highlighted now; the mark of the selection would hide it.
    range?.startContainer.ownerDocument?.getSelection()?.removeAllRanges();
    const deeds = ids.map((id) => ({ deed: newDeed(), id, isBinned: true }));
    const undo = async () => {
      for (const bin of deeds) {
        const reply = await binHighlight(bin);
        if (!reply.ok) {
          const again = { text: t('said.tryAgain'), act: () => void undo() };
          return this.say(t('said.notSaved', { why: whyOf(reply.error) }), [again]);
        }
        this.following.drop(bin.id);
      }
      this.host.close();
    };
    // The keyboard goes back to the page: what is said now is there to be seen, and the key for highlights leads to it.
    this.host.close();
    const said = t(claim === null ? 'said.saved' : 'claim.saved', { colour: this.names()[colour] });
    // The claim stays: it is taken back where it stands, in the panel.
    const back = t(claim === null ? 'toolbar.undo' : 'claim.undo');
    this.say(said, [{ text: back, act: () => void undo() }]);
  }

  private sayMore(): void {
    const { selected } = this;
    this.say(t('toolbar.without'), [
      { text: t('toolbar.off'), act: () => void this.switchOff() },
      { text: t('toolbar.back'), act: () => selected && this.offer(selected, true) },
    ]);
  }

  private async switchOff(): Promise<void> {
    await offerToolbar(false);
    this.say(t('toolbar.isOff'), [{ text: t('toolbar.undo'), act: () => void this.switchOn() }]);
  }

  private async switchOn(): Promise<void> {
    await offerToolbar(true);
    this.host.close();
  }
}

/** Milliseconds until it is said that a note waits: the press that closed it may open something else. */
const ONCE_CLOSED = 400;

const NO_WORDS = { note: '', tags: [] } as const;
