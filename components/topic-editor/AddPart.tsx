import { useId, useState } from 'preact/hooks';
import { t } from '../../locales/t-topic-editor';

/** Props of {@link AddPart}. */
export interface AddPartProps {
  readonly label: string;
  /** What was typed, without white space at its ends; never empty. */
  readonly onAdd: (name: string) => void;
}

/** A name to be typed, and Enter: so a part begins. */
export function AddPart({ label, onAdd }: AddPartProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="add-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return;
        onAdd(typed.trim());
        setTyped('');
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="secondary" disabled={typed.trim() === ''}>
        {t('add')}
      </button>
    </form>
  );
}
