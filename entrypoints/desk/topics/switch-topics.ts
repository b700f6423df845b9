import { settings } from '../../../lib/messaging/shared-state';

/** Whether a topic is followed. */
export async function isTopicOn(id: string): Promise<boolean> {
  return !(await settings.read()).topicsOff.includes(id);
}

/** Follows topics, or no longer follows them; the background sees it in the settings. */
export async function switchTopics(ids: readonly string[], isOn: boolean): Promise<void> {
  await settings.change((now) => {
    const others = now.topicsOff.filter((id) => !ids.includes(id));
    return { ...now, topicsOff: isOn ? others : [...others, ...ids] };
  });
}
