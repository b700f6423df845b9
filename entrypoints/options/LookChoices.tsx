import { browser } from 'wxt/browser';
import { OneOf } from '../../components/settings/OneOf';
import { PickFrom, type Option } from '../../components/settings/PickFrom';
import { TEXT_SIZES, THEMES } from '../../lib/core/look/choices';
import { LANGUAGES, nearestLanguage } from '../../locales/languages';
import { language as spoken } from '../../locales/say';
import { t } from '../../locales/t-look';
import type { PartProps } from './part-props';

/** The language that the interface speaks, how large its text is, and whether it is light or dark. */
export function LookChoices({ choices: { language, textSize, theme }, onChange }: PartProps) {
  const percent = new Intl.NumberFormat(spoken, { style: 'percent' });
  return (
    <>
      <PickFrom
        label={t('language')}
        help={t('languageHelp')}
        options={languages()}
        picked={language}
        onPick={(language) => onChange(() => ({ language }))}
      />
      <PickFrom
        label={t('textSize')}
        help={t('textSizeHelp')}
        options={TEXT_SIZES.map((size) => ({ value: String(size), name: percent.format(size / 100) }))}
        picked={String(textSize)}
        onPick={(value) => {
          const picked = TEXT_SIZES.find((size) => String(size) === value);
          if (picked !== undefined) onChange(() => ({ textSize: picked }));
        }}
      />
      <OneOf
        legend={t('theme')}
        options={THEMES}
        nameOf={(option) => t(`theme.${option}`)}
        chosen={theme}
        onChoose={(theme) => onChange(() => ({ theme }))}
      />
    </>
  );
}

/** Each by what its speakers call it, so that nobody who cannot read the present one is lost. */
function languages(): readonly Option[] {
  const ofBrowser = LANGUAGES[nearestLanguage(browser.i18n.getUILanguage())];
  return [
    { value: '', name: t('languageOfBrowser', { language: ofBrowser }) },
    ...Object.entries(LANGUAGES).map(([code, name]) => ({ value: code, name, lang: code })),
  ];
}
