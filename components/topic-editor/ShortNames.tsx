import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { addEntity, mustBeNamed, setMustBeNamed, setPlace } from '../../lib/core/topic/edit/add-parts';
import { localText } from '../../lib/core/topic/local-text';
import type { Entity, TopicPack } from '../../lib/core/topic/schema';
import { listOf } from '../../locales/list';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';
import { AdderField } from './AdderField';
import { MistakesHere } from './EditorField';
import { KINDS, kindOf } from './entity-fields';
import { LinesArea } from './LinesArea';
import { oneOf } from './say-reason';
import type { ShortProps } from './ShortTopic';
import { TickedPart } from './TickedPart';

/** What someone is to the event. */
type Role = 'must' | 'place' | 'both' | 'other';
const ROLES: readonly Role[] = ['must', 'place', 'both', 'other'];

/** Who and where: whom the article names, ticked, and a way to add others. */
export function ShortNames(props: ShortProps) {
  const { pack, mistakes } = props;
  const entities = useInOrder(props);
  return (
    <section class="short-part" data-path="entities">
      <h3>{t('names')}</h3>
      <p class="faint">{t('namesHelp')}</p>
      <p data-path="event.participants">{sayMust(pack)}</p>
      {/* That nobody is named yet is said above. */}
      {pack.event.participants.length > 0 && <MistakesHere mistakes={mistakes.under('event.participants')} />}
      {entities.length === 0 ? (
        <p class="faint">{t('noNames')}</p>
      ) : (
        <ul class="short-list">
          {entities.map((entity) => (
            <NameItem key={entity.id} {...props} entity={entity} />
          ))}
        </ul>
      )}
      <AddName {...props} />
    </section>
  );
}

/** Proposed and added ones in one order, which stays while one says what each is: what has the focus does not move. */
function useInOrder({ pack, proposed }: ShortProps): readonly Entity[] {
  const order = useRef<string[]>([]);
  return useMemo(() => {
    const parts = new Map(
      [...(proposed?.entities ?? []), ...pack.entities].map((entity) => [entity.id, entity]),
    );
    const known = new Set(order.current);
    const fresh = [...parts.keys()].filter((id) => !known.has(id));
    const isFirst = known.size === 0;
    order.current.push(...(isFirst ? byRole(proposed ?? pack, fresh) : fresh));
    return order.current.flatMap((id) => parts.get(id) ?? []);
  }, [pack.entities, proposed]);
}

function byRole(pack: TopicPack, ids: readonly string[]): string[] {
  const rank = (id: string) => ROLES_FIRST.indexOf(roleOf(pack, id));
  return ids.toSorted((a, b) => rank(a) - rank(b));
}

const ROLES_FIRST: readonly Role[] = ['must', 'both', 'place', 'other'];

function roleOf(pack: TopicPack, id: string): Role {
  const isPlace = pack.event.places.includes(id);
  if (mustBeNamed(pack, id)) return isPlace ? 'both' : 'must';
  return isPlace ? 'place' : 'other';
}

function withRole(pack: TopicPack, id: string, role: Role): TopicPack {
  const named = setMustBeNamed(pack, id, role === 'must' || role === 'both');
  const isPlace = role === 'place' || role === 'both';
  return isPlace === named.event.places.includes(id) ? named : setPlace(named, id, isPlace);
}

function sayMust(pack: TopicPack): string {
  const names = new Map(pack.entities.map(({ id, name }) => [id, localText(name, language)]));
  const groups = pack.event.participants.map((group) => {
    return oneOf(group.map((id) => names.get(id) ?? id));
  });
  return groups.length === 0 ? t('mustNobody') : t('mustSentence', { groups: groups.join(t('and')) });
}

function NameItem({ entity: shown, ...props }: ShortProps & { readonly entity: Entity }) {
  const { pack, seen, mistakes, onEdit } = props;
  const index = pack.entities.findIndex(({ id }) => id === shown.id);
  const entity = pack.entities[index] ?? shown;
  const { id, kind, aliases } = entity;
  const name = localText(entity.name, language);
  const others = [...new Set(Object.values(aliases).flat())].filter((one) => one !== name);
  const count = seen.find((part) => (part.of === 'entity' || part.of === 'place') && part.id === id)?.count;
  const path = `entities.${index}`;
  const wrong = index < 0 ? [] : mistakes.under(path);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <TickedPart
      {...props}
      kind="entities"
      id={id}
      isIn={index >= 0}
      path={path}
      label={name}
      facts={[
        t(`kind.${kind}`),
        ...(count === undefined ? [] : [t('seenTimes', { n: count })]),
        ...(others.length === 0 ? [] : [t('alsoWritten', { names: listOf(others.slice(0, SHOWN)) })]),
      ]}
      mistakes={wrong}
      aside={
        <select
          aria-label={t('roleOf', { name })}
          value={roleOf(pack, id)}
          onChange={({ currentTarget: { value } }) => {
            const role = ROLES.find((one) => one === value);
            if (role) onEdit((now) => withRole(now, id, role));
          }}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </select>
      }
      more={
        <details
          open={isOpen || wrong.length > 0}
          onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
        >
          <summary>{t('editNames')}</summary>
          <Names {...{ entity, name, path, props }} />
        </details>
      }
    />
  );
}

/** How many other ways of writing a name are told in its line. */
const SHOWN = 4;

interface NamesProps {
  readonly entity: Entity;
  readonly name: string;
  readonly path: string;
  readonly props: Pick<ShortProps, 'mistakes' | 'onEdit' | 'language'>;
}

function Names({ entity, name, path, props: { mistakes, onEdit, language: written } }: NamesProps) {
  const id = useId();
  const codes = Object.keys(entity.aliases);
  return (
    <div class="short-names" data-path={`${path}.aliases`}>
      <p class="faint" id={`${id}-help`}>
        {t('editNamesHelp')}
      </p>
      {(codes.length > 0 ? codes : [written]).map((code) => (
        <LinesArea
          key={code}
          id={`${id}-${code}`}
          label={t('editNamesOf', { name })}
          lines={entity.aliases[code] ?? []}
          language={code === '*' ? null : code}
          describedBy={`${id}-help`}
          isWrong={mistakes.under(`${path}.aliases.${code}`).length > 0}
          onChange={(lines) =>
            onEdit((now) => ({
              ...now,
              entities: now.entities.map((one) =>
                one.id === entity.id ? { ...one, aliases: { ...one.aliases, [code]: lines } } : one,
              ),
            }))
          }
        />
      ))}
    </div>
  );
}

function AddName({ onEdit, language: written }: ShortProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Entity['kind']>('person');
  const [role, setRole] = useState<'must' | 'place' | 'other'>('must');
  return (
    <form
      class="short-adder"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = name.trim();
        if (typed === '') return;
        onEdit((now) =>
          addEntity(now, { name: typed, kind, language: written }, role === 'other' ? null : role),
        );
        setName('');
      }}
    >
      <AdderField label={t('addName')} value={name} onChange={setName} />
      <p>
        <label for={`${id}-kind`}>{t('addNameKind')}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={({ currentTarget }) => {
            const chosen = kindOf(currentTarget.value);
            setKind(chosen);
            if (chosen === 'place') setRole('place');
          }}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kind.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for={`${id}-role`}>{t('addNameRole')}</label>
        <select
          id={`${id}-role`}
          value={role}
          onChange={({ currentTarget: { value } }) =>
            setRole(value === 'place' || value === 'other' ? value : 'must')
          }
        >
          {(['must', 'place', 'other'] as const).map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <button type="submit" class="secondary" disabled={name.trim() === ''}>
        {t('add')}
      </button>
    </form>
  );
}
