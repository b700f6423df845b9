import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../locales/t-topic-editor';
import { Icon } from '../Icon';

/** Props of {@link EditorSection}. */
export interface EditorSectionProps {
  readonly title: string;
  readonly help: string;
  /** How many parts it holds; null where it is not a list. */
  readonly count: number | null;
  /** How many mistakes are in it. */
  readonly wrong: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** What is in it, drawn only while it is open. */
  readonly draw: () => ComponentChildren;
}

/** A part of the editor under a heading that folds it. */
export function EditorSection({ title, help, count, wrong, isOpen, onToggle, draw }: EditorSectionProps) {
  const id = useId();
  return (
    <section class="editor-section" data-open={isOpen || undefined}>
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          {title}
          {count !== null && <span class="faint"> {count}</span>}
          {wrong > 0 && <span class="part-wrong">{t('mistakesIn', { n: wrong })}</span>}
          <Icon name="open" />
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            <p class="faint section-help">{help}</p>
            {draw()}
          </>
        )}
      </div>
    </section>
  );
}
