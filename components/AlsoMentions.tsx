/** Another topic that an article speaks of, and where its coverage is. */
export interface OtherTopic {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** Props of {@link AlsoMentions}. */
export interface AlsoMentionsProps {
  /** "Also mentions", in the reader's language. */
  readonly label: string;
  readonly topics: readonly OtherTopic[];
  /** Whether the desk is to be opened beside what is shown, as from the panel. */
  readonly opensTab?: boolean;
}

/** The topics that an article only mentions, each with the way to its coverage; nothing where there is none. */
export function AlsoMentions({ label, topics, opensTab = false }: AlsoMentionsProps) {
  if (topics.length === 0) return null;
  return (
    <span class="also-mentions">
      {`${label}: `}
      {topics.map(({ id, title, href }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <a {...{ href }} {...(opensTab && { target: '_blank' })}>
            {title}
          </a>
        </span>
      ))}
    </span>
  );
}
