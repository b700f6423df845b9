import { AboutSection, EventSection } from './AboutSections';
import type { TopicEditorProps } from './editor-props';
import { EntitiesSection } from './EntitiesSection';
import { GroupsSection } from './GroupsSection';
import { QuestionsSection } from './QuestionsSection';
import { RivalsSection } from './RivalsSection';
import { SetsSection } from './SetsSection';
import { SourcesSection } from './SourcesSection';
import { Still } from './Still';

/** Everything that a topic pack can hold, to be written and changed. Each part is drawn anew only when it is another. */
export function TopicEditor(props: TopicEditorProps) {
  const { pack, mistakes } = props;
  const inputs = [mistakes, props.open, props.languages];
  return (
    <div class="topic-editor">
      <Still inputs={[...inputs, pack]} draw={() => <AboutSection {...props} />} />
      <Still inputs={[...inputs, pack]} draw={() => <EventSection {...props} />} />
      <Still inputs={[...inputs, pack]} draw={() => <EntitiesSection {...props} />} />
      <Still inputs={[...inputs, pack.rivals]} draw={() => <RivalsSection {...props} />} />
      <Still inputs={[...inputs, pack]} draw={() => <QuestionsSection {...props} />} />
      <Still inputs={[...inputs, pack.groups]} draw={() => <GroupsSection {...props} />} />
      <Still inputs={[...inputs, pack.sets]} draw={() => <SetsSection {...props} />} />
      <Still inputs={[...inputs, pack.articles, pack.claims]} draw={() => <SourcesSection {...props} />} />
    </div>
  );
}
