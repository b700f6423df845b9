import type { TopicEditorProps } from './editor-props';
import { EVENT_FIELDS, PACK_FIELDS } from './pack-fields';
import { PackSection } from './PackSection';
import { Participants } from './Participants';
import { RecordFields } from './RecordFields';

/** The topic itself: what it is called, and who made it. */
export function AboutSection(props: TopicEditorProps) {
  const { pack, onEdit } = props;
  return (
    <PackSection
      {...props}
      name="about"
      paths={['title', 'description', 'author', 'licence']}
      count={null}
      draw={() => (
        <RecordFields
          {...props}
          of={pack}
          path=""
          fields={PACK_FIELDS}
          onChange={({ title, description, author, licence }) =>
            onEdit((now) => ({ ...now, title, description, author, licence }))
          }
        />
      )}
    />
  );
}

/** By what an article is known to be about the event. */
export function EventSection(props: TopicEditorProps) {
  const { pack, onEdit } = props;
  return (
    <PackSection
      {...props}
      name="event"
      paths={['event']}
      count={null}
      draw={() => (
        <>
          <Participants
            {...props}
            onChange={(participants) => onEdit((now) => ({ ...now, event: { ...now.event, participants } }))}
          />
          <RecordFields
            {...props}
            of={pack.event}
            path="event"
            fields={EVENT_FIELDS}
            onChange={(event) => onEdit((now) => ({ ...now, event }))}
          />
        </>
      )}
    />
  );
}
