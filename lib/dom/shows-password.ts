/** Fields for a password, also while a page shows what is typed; not those in what a page says is put away. */
const PASSWORDS = ':is([type=password],[autocomplete$=-password]):not([aria-hidden=true] *,[inert] *)';

/**
 * Whether a document or shadow root shows a field for a password. One that is there and hidden does not count: many a news page keeps a
 * form to sign in for whoever asks for it.
 */
export function showsPassword(root: ParentNode): boolean {
  return [...root.querySelectorAll(PASSWORDS)].some((field) => {
    const { right, left } = field.getBoundingClientRect();
    // Menus wait beside the window.
    return (
      right > 0 &&
      left < innerWidth &&
      field.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  });
}
