/** The icons, as paths in a box of 16 by 16. */
const PATHS = {
  pause: 'M5 3h2v10H5zM9 3h2v10H9z',
  play: 'M5 3l8 5-8 5z',
  pauseAll:
    'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zM8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 1 1 8 2.4zM5.6 5h1.7v6H5.6zM8.7 5h1.7v6H8.7z',
  playAll:
    'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zM8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 1 1 8 2.4zM6.5 5l4.7 3-4.7 3z',
  settings:
    'M6.8 1h2.4l.4 1.9 1.2.5 1.6-1.1 1.7 1.7-1.1 1.6.5 1.2 1.9.4v2.4l-1.9.4-.5 1.2 1.1 1.6-1.7 1.7-1.6-1.1-1.2.5-.4 1.9H6.8l-.4-1.9-1.2-.5-1.6 1.1-1.7-1.7L3 11.2 2.5 10l-1.9-.4V7.2l1.9-.4L3 5.6 1.9 4l1.7-1.7 1.6 1.1 1.2-.5zM8 5.7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  desk: 'M2 2h12v12H2zM3.5 5.5v2h3v-2zM8 5.5v2h4.5v-2zM3.5 9v3.5h3V9zM8 9v3.5h4.5V9z',
  open: 'M6 3.5l4.5 4.5L6 12.5',
} as const;

/** Props of {@link Icon}. */
export interface IconProps {
  readonly name: keyof typeof PATHS;
}

/** A small picture beside words, or in a button that has a name of its own. */
export function Icon({ name }: IconProps) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} fill-rule="evenodd" />
    </svg>
  );
}
