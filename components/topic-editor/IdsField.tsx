import { useRef } from 'preact/hooks';
import { t } from '../../locales/t-topic-editor';
import { Picker } from '../claim-detail/Picker';
import type { Option } from './fields';
import { useFocusAfterRemoval } from './use-focus-after-removal';

/** Props of {@link IdsField}. */
export interface IdsFieldProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly options: readonly Option[];
  readonly onChange: (ids: string[]) => void;
}

/** Some of many parts of the pack, each to be taken out, and a way to find another. */
export function IdsField({ label, ids, options, onChange }: IdsFieldProps) {
  const names = new Map(options);
  const root = useRef<HTMLDivElement>(null);
  const removing = useFocusAfterRemoval(root, ids.length, '.chip button', 'input');
  return (
    <div class="ids-field" ref={root}>
      {ids.length > 0 && (
        <ul>
          {ids.map((id, i) => (
            <li key={id} class="chip">
              <span dir="auto">{names.get(id) ?? id}</span>
              <button
                type="button"
                aria-label={t('takeOut', { name: names.get(id) ?? id })}
                onClick={() => {
                  removing(i);
                  onChange(ids.filter((_, k) => k !== i));
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Picker
        label={t('addTo', { field: label })}
        options={options.filter(([id]) => !ids.includes(id)).map(([id, name]) => ({ id, name }))}
        picked=""
        onPick={(id) => onChange([...ids, id])}
      />
    </div>
  );
}
