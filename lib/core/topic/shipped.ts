/** Ids of the packs that come with the extension, the best known first; each lies in public/topics under its id. */
export const SHIPPED = ['pyongyang-summit-2024', 'vostochny-summit-2023', 'singapore-summit-2018'] as const;

/** Where the built extension has all of them, in that order: scripts/press-packs.ts writes it. */
export const PRESSED_PACKS = '/topics/packs.json';
