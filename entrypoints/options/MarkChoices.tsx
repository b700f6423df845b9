import { MarkSamples } from '../../components/settings/MarkSamples';
import { OneOf } from '../../components/settings/OneOf';
import { MARKED, MARK_STYLES, TONE_SETS } from '../../lib/core/look/choices';
import { t } from '../../locales/t-look';
import type { PartProps } from './part-props';

/** What is marked in pages, and how; with samples of it. */
export function MarkChoices({ choices: { marked, markStyle, tones }, onChange }: PartProps) {
  return (
    <>
      <OneOf
        legend={t('marked')}
        help={t('markedHelp')}
        options={MARKED}
        nameOf={(option) => t(`marked.${option}`)}
        chosen={marked}
        onChoose={(marked) => onChange(() => ({ marked }))}
      />
      <OneOf
        legend={t('markStyle')}
        help={t('markStyleHelp')}
        options={MARK_STYLES}
        nameOf={(option) => t(`markStyle.${option}`)}
        chosen={markStyle}
        onChoose={(markStyle) => onChange(() => ({ markStyle }))}
      />
      <OneOf
        legend={t('tones')}
        help={t('tonesHelp')}
        options={TONE_SETS}
        nameOf={(option) => t(`tones.${option}`)}
        chosen={tones}
        onChoose={(tones) => onChange(() => ({ tones }))}
      />
      <MarkSamples marked={marked} markStyle={markStyle} />
    </>
  );
}
