import { rules } from './en/rules';
import { sayFrom } from './say';

/** Names a text of a rule. */
export type RulesMessageKey = keyof typeof rules;

/** As `t`, but only the texts of the rules by which claims and checks came about. */
export const t = sayFrom<RulesMessageKey>('rules', rules);

/** Whether there is a text of this name: a store may have rules of a later version. */
export const isRuleText = (key: string): key is RulesMessageKey => Object.hasOwn(rules, key);
