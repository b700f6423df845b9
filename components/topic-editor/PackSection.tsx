import type { ComponentChildren } from 'preact';
import { t } from '../../locales/t-topic-editor';
import type { TopicEditorProps } from './editor-props';
import { EditorSection } from './EditorSection';

/** Props of {@link PackSection}. */
export interface PackSectionProps extends Pick<TopicEditorProps, 'mistakes' | 'open' | 'onToggle'> {
  readonly name: 'about' | 'event' | 'entities' | 'rivals' | 'questions' | 'groups' | 'sets' | 'sources';
  /** Of what is in it; its key among the open parts is the first's. */
  readonly paths: readonly string[];
  /** How many parts it holds; null where it is not a list. */
  readonly count: number | null;
  readonly draw: () => ComponentChildren;
}

/** A section by its name, of which the title and the explanation are texts of the editor. */
export function PackSection({ name, paths, count, draw, mistakes, open, onToggle }: PackSectionProps) {
  const keys = paths.map((path) => `/${path}`);
  return (
    <EditorSection
      title={t(`section.${name}`)}
      help={t(`section.${name}Help`)}
      count={count}
      wrong={paths.reduce((sum, path) => sum + mistakes.under(path).length, 0)}
      isOpen={keys.some((key) => open.has(key))}
      onToggle={() => onToggle(keys.find((key) => open.has(key)) ?? keys[0] ?? '')}
      draw={draw}
    />
  );
}
