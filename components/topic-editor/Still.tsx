import { Component, type ComponentChildren } from 'preact';

/** Props of {@link Still}. */
export interface StillProps {
  /** What is drawn is drawn from these. */
  readonly inputs: readonly unknown[];
  readonly draw: () => ComponentChildren;
}

/** Draws again only when one of its inputs is another: so a key stroke in one of three hundred parts draws that one. */
export class Still extends Component<StillProps> {
  override shouldComponentUpdate({ inputs }: StillProps): boolean {
    return (
      inputs.length !== this.props.inputs.length || inputs.some((one, i) => one !== this.props.inputs[i])
    );
  }

  override render(): ComponentChildren {
    return this.props.draw();
  }
}
