/** What has a click of its own. */
const TAKES_CLICKS =
  'a[href], button, input, select, textarea, label, summary, option, video, audio, [role="button"], [role="link"], [contenteditable=""], [contenteditable="true"], [onclick]';

/** Whether a click on this part of an event's path does something in the page already. */
export function takesClicks(target: EventTarget): boolean {
  return 'matches' in target && typeof target.matches === 'function' && target.matches(TAKES_CLICKS) === true;
}
