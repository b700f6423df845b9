/** New names for what cues refer to; what is not in them keeps its own. */
export interface NewNames {
  readonly entities: ReadonlyMap<string, string>;
  readonly sets: ReadonlyMap<string, string>;
}

/** A name or a set where a term or an alternative begins: behind a joint, a =, a | or nothing. */
const REFERENCE = /(^|[\s|=])([@$])([a-z0-9][a-z0-9.-]*)(?=$|[\s|])/g;

/** A cue or term with other names for the entities (`@id`) and sets (`$name`) in it. */
export function rewriteCue(source: string, names: NewNames): string {
  if (names.entities.size === 0 && names.sets.size === 0) return source;
  return source.replaceAll(REFERENCE, (written, before: string, sign: string, name: string) => {
    const other = (sign === '@' ? names.entities : names.sets).get(name);
    return other === undefined ? written : `${before}${sign}${other}`;
  });
}
