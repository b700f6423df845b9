import { t, type ClaimMessageKey } from '../locales/t-claims';

const SAID: Readonly<Record<string, ClaimMessageKey>> = {
  alleged: 'modality.alleged',
  denied: 'modality.denied',
  planned: 'modality.planned',
  possible: 'modality.possible',
};

/** Props of {@link Modality}. */
export interface ModalityProps {
  readonly modality: string;
}

/** How an article puts a claim, in words; nothing for plain and reported fact. */
export function Modality({ modality }: ModalityProps) {
  const said = SAID[modality];
  return said ? <span> · {t(said)}</span> : null;
}
