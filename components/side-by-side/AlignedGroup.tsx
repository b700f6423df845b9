import { Component } from 'preact';
import type { AlignedRow } from '../../lib/core/coverage/align-claims';
import type { Row } from '../../lib/core/coverage/row';
import { AlignedCell, type Expansion } from './AlignedCell';
import { PairSigns } from './PairSigns';

/** Props of {@link AlignedGroup}. */
export interface AlignedGroupProps {
  readonly row: AlignedRow;
  /** What all coverage answers to it; undefined until that is compared. */
  readonly compared: Row | undefined;
  /** The question in words, and the address of its room. */
  readonly question: string;
  readonly address: string;
  /** Of each side; see Passage. */
  readonly texts: readonly (string | null | undefined)[];
  readonly expansion: Expansion;
  /** The claim that is shown in detail, if it is one of these. */
  readonly shown: string | null;
  readonly onShow: (claim: string) => void;
}

const PROPS = ['row', 'compared', 'question', 'address', 'texts', 'expansion', 'shown', 'onShow'] as const;

/** A question with each article's answers; drawn anew only when something in it is another, as there may be eighty with twenty answers each. */
export class AlignedGroup extends Component<AlignedGroupProps> {
  override shouldComponentUpdate(next: AlignedGroupProps): boolean {
    return PROPS.some((prop) => next[prop] !== this.props[prop]);
  }

  override render({ row, compared, question, address, texts, ...deeds }: AlignedGroupProps) {
    const { cells, denials, lacking, differs } = row;
    return (
      <div role="rowgroup" class="asked-group" data-differs={differs} data-lacks={lacking.length > 0}>
        <div role="row">
          <div role="rowheader" class="asked-head" aria-colspan={cells.length}>
            <a href={address}>{question}</a>
            <PairSigns row={row} />
          </div>
        </div>
        <div role="row" class="side-row">
          {cells.map((answers, at) => (
            <div
              key={at}
              role="cell"
              class="side-cell"
              data-alone={lacking.length === cells.length - 1 && answers.length > 0}
            >
              <AlignedCell
                {...{ answers, compared }}
                displays={row.displays.filter((_, other) => other !== at)}
                denials={denials[at] ?? []}
                text={texts[at]}
                {...deeds}
              />
            </div>
          ))}
        </div>
      </div>
    );
  }
}
