import type { TopicPack } from '../../lib/core/topic/schema';
import { t } from '../../locales/t-topic-editor';
import { EditorField } from './EditorField';
import { IdsField } from './IdsField';
import type { Mistakes } from './mistakes';
import { entityOptions } from './pack-fields';

/** Props of {@link Participants}. */
export interface ParticipantsProps {
  readonly pack: TopicPack;
  readonly mistakes: Mistakes;
  readonly onChange: (participants: string[][]) => void;
}

/** Who takes part: of each group one has to be named. */
export function Participants({ pack, mistakes, onChange }: ParticipantsProps) {
  const { participants } = pack.event;
  const options = entityOptions(pack);
  const path = 'event.participants';
  return (
    <EditorField
      label={t('participants')}
      help={t('participantsHelp')}
      path={path}
      mistakes={mistakes.under(path)}
      isGroup
    >
      {() => (
        <>
          <ol class="participant-groups">
            {participants.map((group, i) => (
              <li key={i} data-path={`${path}.${i}`}>
                <IdsField
                  label={t('participantGroup', { n: i + 1 })}
                  ids={group}
                  options={options}
                  onChange={(ids) =>
                    onChange(
                      participants.map((one, k) => (k === i ? ids : one)).filter(({ length }) => length > 0),
                    )
                  }
                />
              </li>
            ))}
          </ol>
          <IdsField
            label={t('newParticipantGroup')}
            ids={[]}
            options={options}
            onChange={(ids) => onChange([...participants, ids])}
          />
        </>
      )}
    </EditorField>
  );
}
