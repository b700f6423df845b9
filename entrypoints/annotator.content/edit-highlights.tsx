import type { ColourNames } from '../../components/annotations/colours';
import { ToolbarEditor, type BegunNote } from '../../components/annotations/ToolbarEditor';
import { ToolbarSaid, type SaidAction } from '../../components/annotations/ToolbarSaid';
import { describe } from '../../lib/core/annotation/describe';
import type { Edit, Selectors } from '../../lib/core/annotation/annotation';
import type { Painter } from '../../lib/dom/paint';
import { endsOf, type Selected } from '../../lib/dom/selection';
import { boxesOf, scrollTo } from '../../lib/dom/viewport';
import { binHighlight, completeTag, editHighlight } from '../../lib/messaging/annotator-messages';
import type { Reply } from '../../lib/messaging/post';
import type { Highlight } from '../../lib/messaging/protocol';
import { t } from '../../locales/t-annotating';
import type { Following } from './follow-highlights';
import { newDeed } from './new-deed';
import { ownerOf, placeName, placesOf } from './paint-highlights';
import { describeWords } from './save-words';
import { whyOf } from './say-why';
import type { ToolbarHost } from './toolbar-host';

/** Milliseconds that a highlight which was gone to is set off, and that something done stays said. */
const SET_OFF = 2_500;
const SAID = 8_000;

/** Edits the highlights of a page: colour, note, tags, where it stands. */
export class HighlightEditing {
  /** All that lie over one another where the editor is open, and the one that is edited. */
  private open: { readonly ids: readonly string[]; readonly place: string } | null = null;
  /** Notes that were written and not saved, by highlight: they wait until the page is left. */
  private readonly drafts = new Map<string, BegunNote>();
  private placing: { readonly id: string; readonly exact: string } | null = null;
  private lastPlace: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ToolbarHost,
    private readonly painter: Painter,
    private readonly following: Following,
    private readonly names: () => ColourNames,
  ) {}

  /** Whether the next words that are selected may become a highlight's place. */
  get isPlacing(): boolean {
    return this.placing !== null;
  }

  /** Opens the editor of the first of these places; the others are listed in it. */
  openAt(places: readonly string[], takeFocus: boolean): void {
    const [place] = places;
    if (place === undefined) return;
    clearTimeout(this.timer);
    this.open = { ids: [...new Set(places.map(ownerOf))], place };
    this.draw(takeFocus);
  }

  /** Opens the editor of the next highlight in reading order, the first in view to begin with, and moves the keyboard into it. */
  openNext(): boolean {
    const places = this.painter.ids();
    const at = this.lastPlace === null ? -1 : places.indexOf(this.lastPlace);
    const next =
      at === -1
        ? (places.find((place) => this.isInView(place)) ?? places[0])
        : places[(at + 1) % places.length];
    const range = next === undefined ? null : this.painter.rangeOf(next);
    if (next === undefined || !range) return false;
    scrollTo(range);
    this.openAt([next, ...this.placesOver(next)], true);
    return true;
  }

  /** Scrolls to a place of a highlight and sets it off. */
  async reveal(id: string, at: number): Promise<boolean> {
    await this.following.settled();
    const place = placeName(id, at);
    const range = this.painter.rangeOf(place);
    if (!range) return this.unfold(id);
    scrollTo(range);
    this.lastPlace = place;
    this.painter.point(place);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.painter.point(this.open?.place ?? null), SET_OFF);
    return true;
  }

  /** Opens the details in which a highlight is folded away; other folds are the page's own to open. */
  private unfold(id: string): boolean {
    const around = this.following.foldedAt(id)?.parentElement;
    if (!around?.isConnected) return false;
    for (let fold = around.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    if (around.checkVisibility()) around.scrollIntoView({ block: 'center', behavior: 'instant' });
    else this.show(t('why.folded'), [], []);
    return true;
  }

  /** From now on the next words that are selected are offered as this highlight's. */
  placeByHand(id: string, exact: string): void {
    this.placing = { id, exact };
    const short = exact.length > 60 ? `${exact.slice(0, 57)}…` : exact;
    this.show(t('place.select', { exact: short }), [this.cancelPlacing()], []);
  }

  /** Offers to place the highlight that is being placed at these words. */
  offerPlace(selected: Selected): void {
    const here = { text: t('place.here'), act: () => void this.place(selected) };
    this.show(
      t('place.select', { exact: this.placing?.exact.slice(0, 60) ?? '' }),
      [here, this.cancelPlacing()],
      endsOf(selected.ranges),
    );
  }

  /** The highlights were painted anew: the editor shows them as they are. */
  repainted(): void {
    if (!this.open) return;
    if (this.edited()) this.draw(false);
    else this.host.close();
  }

  /** The editor was closed. */
  left(): void {
    clearTimeout(this.timer);
    this.open = null;
    this.painter.point(null);
  }

  private draw(takeFocus: boolean): void {
    const { open } = this;
    const edited = this.edited();
    if (!open || !edited) return;
    const known = this.following.highlights();
    const view = (
      <ToolbarEditor
        highlights={open.ids.flatMap((id) => known.find((highlight) => highlight.id === id) ?? [])}
        edited={edited.id}
        names={this.names()}
        draft={this.drafts.get(edited.id) ?? null}
        onDraft={(draft) => this.keepDraft(edited.id, draft)}
        complete={completeTag}
        onPick={(id) => this.pick(id)}
        onEdit={(edit) => void this.edit(edited.id, edit)}
        onDelete={() => void this.remove(edited.id)}
        onClose={() => this.host.close()}
        onAccept={(place) => void this.accept(edited, place)}
        onGoTo={(place) => void this.reveal(edited.id, place)}
        onPlaceByHand={() => this.placeByHand(edited.id, edited.exact)}
      />
    );
    this.lastPlace = open.place;
    this.painter.point(open.place);
    const range = this.painter.rangeOf(open.place);
    if (takeFocus || !this.host.isOpen)
      this.host.show(
        view,
        range ? endsOf([new StaticRange(range)]) : [],
        takeFocus ? '[role="dialog"]' : null,
      );
    else this.host.update(view);
  }

  private pick(id: string): void {
    if (!this.open) return;
    const place = this.painter.ids().find((name) => ownerOf(name) === id);
    if (place !== undefined) this.open = { ...this.open, place };
    this.draw(false);
  }

  private edited(): Highlight | undefined {
    const id = this.open && ownerOf(this.open.place);
    return this.following.highlights().find((highlight) => highlight.id === id);
  }

  private keepDraft(id: string, draft: BegunNote | null): void {
    if (draft === null) this.drafts.delete(id);
    else this.drafts.set(id, draft);
  }

  private async edit(id: string, edit: Edit, deed = newDeed()): Promise<void> {
    const reply = await editHighlight({ deed, id, edit });
    if (reply.ok) return this.following.reload();
    if (edit.note) this.drafts.set(id, { note: edit.note, from: edit.from?.note ?? '' });
    this.refused(reply, () => void this.edit(id, edit, deed), edit.note);
  }

  private async remove(id: string, deed = newDeed()): Promise<void> {
    const ends = this.endsOfOpen();
    const reply = await binHighlight({ deed, id, isBinned: true });
    if (!reply.ok) return this.refused(reply, () => void this.remove(id, deed));
    this.open = null;
    this.following.drop(id);
    const back = { deed: newDeed(), id, isBinned: false };
    const undo = async () => {
      const undone = await binHighlight(back);
      if (!undone.ok) return this.refused(undone, () => void undo());
      this.following.reload();
      this.host.close();
    };
    this.show(t('said.deleted'), [{ text: t('toolbar.undo'), act: () => void undo() }], ends);
  }

  private async accept({ id, anchoring }: Highlight, at: number): Promise<void> {
    const span = placesOf({ anchoring })[at];
    const { page } = await this.following.read();
    const selector = span && describe(page.text, span);
    if (selector) await this.moveTo(id, selector, this.endsOfOpen());
  }

  /** Puts a highlight on other words, and offers the way back. */
  private async moveTo(
    id: string,
    selector: Selectors,
    ends: readonly Range[],
    deed = newDeed(),
  ): Promise<void> {
    const reply = await editHighlight({ deed, id, edit: { selector } });
    if (!reply.ok) return this.refused(reply, () => void this.moveTo(id, selector, ends, deed));
    this.placing = null;
    this.following.reload();
    const before = reply.value;
    const undo = { text: t('toolbar.undo'), act: () => before && void this.moveBack(id, before) };
    this.show(t('place.placed'), before ? [undo] : [], ends);
  }

  private async moveBack(id: string, selector: Selectors, deed = newDeed()): Promise<void> {
    const reply = await editHighlight({ deed, id, edit: { selector } });
    if (!reply.ok) return this.refused(reply, () => void this.moveBack(id, selector, deed));
    this.following.reload();
    this.host.close();
  }

  private async place({ ranges }: Selected): Promise<void> {
    const { placing } = this;
    const { selectors, now } = await describeWords(this.following, ranges);
    const [selector] = selectors;
    if (!placing) return;
    if (!selector)
      return this.show(t(now.page.truncated ? 'why.tooFar' : 'why.hidden'), [this.cancelPlacing()], []);
    await this.moveTo(placing.id, selector, endsOf(ranges));
  }

  private cancelPlacing(): SaidAction {
    return {
      text: t('noteCancel'),
      act: () => {
        this.placing = null;
        this.host.close();
      },
    };
  }

  private refused(reply: Reply<unknown>, again: () => void, unsaved?: string): void {
    if (reply.ok) return;
    const why = t('said.notSaved', { why: whyOf(reply.error) });
    this.show(why, [{ text: t('said.tryAgain'), act: again }], this.endsOfOpen(), unsaved);
  }

  private show(text: string, actions: readonly SaidAction[], ends: readonly Range[], unsaved = ''): void {
    const hadFocus = this.host.hasFocus;
    this.open = null;
    clearTimeout(this.timer);
    this.painter.point(null);
    this.host.show(
      <ToolbarSaid text={text} actions={actions} unsaved={unsaved} />,
      ends,
      hadFocus ? 'button' : null,
    );
    if (unsaved !== '' || this.placing) return;
    const fade = () => {
      if (this.host.hasFocus) this.timer = setTimeout(fade, SAID);
      else this.host.close();
    };
    this.timer = setTimeout(fade, SAID);
  }

  private endsOfOpen(): readonly Range[] {
    const range = this.open && this.painter.rangeOf(this.open.place);
    return range ? endsOf([new StaticRange(range)]) : [];
  }

  private isInView(place: string): boolean {
    const range = this.painter.rangeOf(place);
    const [box] = range ? boxesOf(range) : [];
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }

  /** Other highlights that share words with this place. */
  private placesOver(place: string): string[] {
    const known = this.following.highlights();
    const spans = known.flatMap((highlight) =>
      placesOf(highlight).map((span, at) => ({ span, name: placeName(highlight.id, at) })),
    );
    const own = spans.find(({ name }) => name === place)?.span;
    if (!own) return [];
    return spans.flatMap(({ span, name }) =>
      name !== place && span.start < own.end && own.start < span.end ? [name] : [],
    );
  }
}
