import { t, type WelcomeMessageKey } from '../../locales/t-welcome';

/** What Crossread asks of the browser, as far as it is told here. */
const EXPLAINED = [
  'hosts',
  'storage',
  'unlimitedStorage',
  'scripting',
  'contextMenus',
  'sidePanel',
] as const satisfies readonly (WelcomeMessageKey extends infer K
  ? K extends `permission.${infer Name}.for`
    ? Name
    : never
  : never)[];

/** Props of {@link PermissionList}. */
export interface PermissionListProps {
  /** As the manifest names them; `hosts` stands for the pages that may be read. */
  readonly permissions: readonly string[];
}

/** What each permission is for. */
export function PermissionList({ permissions }: PermissionListProps) {
  return (
    <section aria-labelledby="permissions">
      <h3 id="permissions">{t('permissions')}</h3>
      <dl class="permissions">
        {permissions.map((permission) => {
          const known = EXPLAINED.find((one) => one === permission);
          return (
            <div key={permission}>
              <dt>{known ? t(`permission.${known}`) : permission}</dt>
              <dd>{known ? t(`permission.${known}.for`) : t('permission.other')}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
