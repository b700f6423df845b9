import { BY_ANOTHER_READER } from '../lib/core/claims/curation';
import { quoted } from '../locales/quoted';
import { isRuleText, t } from '../locales/t-rules';

/** All rules of a claim or of a check in plain words, each as {@link ruleInWords} says it; a reader's is another's where it is so. */
export function rulesInWords(rules: readonly string[]): string[] {
  if (!rules.includes(BY_ANOTHER_READER)) return rules.map(ruleInWords);
  return rules.map((rule) => ruleInWords(rule.replace(/^reader:/, 'other:')));
}

/**
 * A rule of a check or of a claim in plain words.
 * @param rule see PairRule and Claim.rules; one of a later version is given back as it is
 */
export function ruleInWords(rule: string): string {
  if (isRuleText(rule)) return t(rule);
  const [family = '', ...rest] = rule.split(':');
  const told = rest.join(':');
  switch (family) {
    case 'denial':
      return t('denial');
    case 'cue':
      return t('cue', { words: wordsOfCue(told) });
    case 'attribution': {
      const words = told.replace(/^subject-|-(subject|listener)$/, '').replaceAll('-', ' ');
      return t('attribution', { words });
    }
    default:
      return rule;
  }
}

const ALTERNATIVES_SHOWN = 3;

/** The words of a cue (see docs/topic-pack.md) without its notation: “ship”, “deliver”…; “container”. */
function wordsOfCue(cue: string): string {
  const [wanted = ''] = cue.split(/\s!\s/);
  return wanted
    .split(/\s[+>]\s/)
    .map((term) => {
      const words = term.split('|').map((word) => word.trim().replace(/^=?[$@]?|\*$/g, ''));
      const more = words.length > ALTERNATIVES_SHOWN ? '…' : '';
      return `${words.slice(0, ALTERNATIVES_SHOWN).map(quoted).join(', ')}${more}`;
    })
    .join('; ');
}
