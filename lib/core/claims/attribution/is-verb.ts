import { wordSet } from '../../text/word-set';
import { gapAfter } from '../numbers';
import { gapBefore, speakerAt, wordAt, type Scene } from './credit';
import type { Hit } from './lexicon';

const NOUNS = wordSet(
  'report reports claim claims state states call calls show shows note notes estimate estimates promise promises pledge pledges ' +
    'vow vows hope hopes fear fears count counts view views comment comments remark remarks answer answers reply hint hints ' +
    'forecast forecasts doubt doubts praise blame welcome list lists outline detail details signal signals post appeal appeals ' +
    'protest protests demand demands object objects joke jokes worry worries counter tally suspect suspects guess thanks label ' +
    'labels brand brands term address finds runs features prints dispute disputes insists release releases tweet tweets judge ' +
    'judges advise relate relates cite conclude show airs puts gives reads cast casts place places sets',
);
const BEFORE_NOUNS = wordSet(
  'a an the his her their its this that these those united un uk us of denied deny denies by news media state new from s per ' +
    'reuters ap no any such some several many other for with in on latest recent previous earlier own main to confirm confirms ' +
    'confirmed verify verified dismiss dismisses dismissed reject rejects rejected repeat repeated',
);
const DETERMINERS = wordSet(
  'the a an its his her their this that these those of no any in with some many such s',
);
const BE = wordSet('is are was were be been being');

/** "a report", "the reports", "his claims", "denied reports": nouns, not verbs. */
export function isNoun(scene: Scene, { at, end, words }: Pick<Hit, 'at' | 'end' | 'words'>): boolean {
  const word = words[0] ?? '';
  if (at !== end || !NOUNS.has(word)) return false;
  const before = wordAt(scene, at - 1);
  const behind = wordAt(scene, at + 1);
  if (word === 'thanks' && behind === 'to') return true;
  if (behind === 'of' || behind === 'from') return true;
  if ((word === 'state' || word === 'states') && behind !== 'that') return true;
  // "that" is the relative of a subject as well: "a report that states".
  if (before === 'to' || BEFORE_NOUNS.has(before)) return gapBefore(scene, at) !== ', ';
  return false;
}

/** "the reported deal", "its announced visit": no verb. */
export function isAdjective(scene: Scene, { at, cue }: Hit): boolean {
  return (
    cue.kind === 'verb' &&
    cue.form !== 'finite' &&
    DETERMINERS.has(wordAt(scene, at - 1)) &&
    gapBefore(scene, at) === ' '
  );
}

/** "was told", "is widely believed": said of the subject by others. */
export function isPassive(scene: Scene, { at, cue }: Hit): boolean {
  if (cue.kind !== 'verb' || cue.form !== 'past') return false;
  return (
    BE.has(wordAt(scene, at - 1)) ||
    (BE.has(wordAt(scene, at - 2)) && wordAt(scene, at - 1).endsWith('ly')) ||
    (BE.has(wordAt(scene, at - 2)) &&
      /^(also|now|then|not|never|still|first|later)$/.test(wordAt(scene, at - 1)))
  );
}

/** Whether the word without which the verb says nothing stands behind it, before the clause ends: "put the number at 7,000". */
export function hasWhatItNeeds(scene: Scene, { at, end, cue }: Hit): boolean {
  if (cue.kind !== 'verb' || cue.needs === null) return true;
  const { needs } = cue;
  // "wants the talks to be short", not "wants to go", "wants a way to win".
  if (needs === 'to' && /^(to|an?|more|some|any)$/.test(wordAt(scene, end + 1))) return false;
  if (needs === 'of') return [1, 2, 3].some((ahead) => /^(of|about)$/.test(wordAt(scene, end + ahead)));
  // "has been at", "had arrived at": the helping verb of another.
  if (BE.has(wordAt(scene, end + 1)) || /(ed|en)$/.test(wordAt(scene, end + 1))) return false;
  if (/^ha[dsv]/.test(wordAt(scene, at)) && !isThing(scene, end + 1)) return false;
  for (let next = end + 1; next <= Math.min(scene.last, at + 10); next++) {
    // "puts at least 7,000 men to work": no number is put there.
    if (/^(least|most)$/.test(wordAt(scene, next + 1))) continue;
    if (wordAt(scene, next) === needs) return needs !== 'at' || isFigure(scene, next + 1);
    if (/[;:,]/.test(gapAfter(scene.tokens, next))) return false;
  }
  return false;
}

/** "had it at", "has the number at", "has Seoul at": what is put somewhere, and no participle ("had left at"). */
function isThing(scene: Scene, at: number): boolean {
  return (
    /^(the|an?|it|its|him|his|her|them|their|this|that|these|those)$/.test(wordAt(scene, at)) ||
    speakerAt(scene, at) !== undefined
  );
}

/** "at 7,000", "at more than 20", "at a little past 2 a.m.": not "at the airport". */
function isFigure(scene: Scene, at: number): boolean {
  for (let next = at; next <= Math.min(scene.last, at + 4); next++) {
    if (
      /^\d|^(dozens|hundreds|thousands|hundred|thousand|million|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dawn|midnight)$/.test(
        wordAt(scene, next),
      )
    )
      return true;
    if (next === at && /^(the|his|her|its|their)$/.test(wordAt(scene, next))) return false;
  }
  return false;
}

const CONFIRMS = /^(confirm|verif|corroborat|comment)/;
const WITHHOLDS = wordSet('refuse refuses refused decline declines declined not unable t');

/** "refused to confirm reports that …", "could not verify that …": whoever says nothing is no source. */
export function isWithheld(scene: Scene, at: number): boolean {
  if (WITHHOLDS.has(wordAt(scene, at))) return CONFIRMS.test(wordAt(scene, at + 2));
  if (!CONFIRMS.test(wordAt(scene, at))) return false;
  return WITHHOLDS.has(wordAt(scene, at - 1)) || WITHHOLDS.has(wordAt(scene, at - 2));
}
