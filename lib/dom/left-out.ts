/** What stands in a page and is not the article: its furniture, its widgets, what is hidden. Rules as tables. */
import type { Sieve } from './collect-blocks';
import { isShownByStyle } from './is-shown-by-style';
import { statedStyle } from './stated-style';

const FURNITURE = new Set(
  (
    'script style noscript template nav aside footer button select option datalist textarea input svg canvas ' +
    'video audio object embed picture img map progress meter dialog menu head title rp rt'
  ).split(' '),
);

const FURNITURE_ROLES = new Set(
  (
    'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tooltip tablist ' +
    'button slider progressbar listbox status'
  ).split(' '),
);

/** Words in a class or id which name a widget. Matched as whole words of the name. */
const WIDGET = new RegExp(
  '(?:^|[_-])(?:' +
    [
      'ads?|adv|advert(?:isement|ising|s)?|ad-?(?:unit|slot|box|container)|sponsor(?:ed)?|promo(?:tion|ted)?|dfp',
      'related|recommend(?:ed|ations?)|read-?(?:more|next|also)|also-?read|see-?also|up-?next',
      'more-?(?:on|from|stories|shorts|news|articles|like)|(?:most-?)?popular|trending|most-?(?:read|viewed)',
      'newsletters?|subscri(?:be|ption)|sign-?up|share|sharing|share-?(?:bar|tools|buttons)|social|follow-?us',
      'comments?|disqus|livefyre|respond|replies|outbrain|taboola|zergnet|mgid|revcontent',
      'cookies?|consent|gdpr|breadcrumbs?|sidebar|toolbar|pagination|pager|navbox|navbar|catlinks|mw-editsection',
      'jwplayer|video-js|vjs|player|tags|tag-?list|author-?bio|about-?(?:the-?)?author|copyright|toc',
      'sr-only|visually-?hidden|screen-?reader-?text|print-?only|skip-?link',
    ].join('|') +
    ')(?:$|[_-])',
  'i',
);
/** "has-sidebar", "with-ads": the name of a state of something else. */
const STATE = /^(?:has|with|no|is|js|hide|show|without|enable|disable)[_-]/i;

/** What proves that an element holds the article itself, whatever its name. */
const ARTICLE_INSIDE = 'h1, article, main, [itemprop~="articleBody"]';

/** Beginnings of lines that lead elsewhere: "Read more: …". Such a line is dropped when short or mostly link. */
const LEADS_ELSEWHERE =
  /^(?:[▶►»→•*\s]*)(?:read (?:more|also|next|full)|also read|see also|don['’]t miss|more (?:shorts|stories|from|on|news)|related(?: (?:stories|articles|news|topics|reading))?\b|recommended|you may also|sign up|subscribe|follow us|advertisement\b|continue reading|watch(?: more)?:|listen:|share this|lire aussi|à lire|lesen sie|mehr zum thema|lea también|leia (?:também|mais)|leggi anche|читайте также|ayrıca|baca juga|اقرأ أيضا|相关阅读|関連記事|관련기사)/i;

/** Reads the article alone. `laidOut` as in Sieve. */
export const articleOnly = (laidOut: boolean): Sieve => ({
  laidOut,
  leavesOut: (element, name, isBlock) =>
    isLeftOut(element, name, isBlock) || (!laidOut && isHiddenByMarkup(element)),
  shows: laidOut ? isShownByStyle : () => true,
  dropsLine: leadsElsewhere,
});

/** Whether `element` with all that is in it stays out of the text: furniture or a widget. */
function isLeftOut(element: Element, name: string, isBlock: boolean): boolean {
  if (name === 'dialog') return !element.hasAttribute('open') || !element.querySelector(ARTICLE_INSIDE);
  if (FURNITURE.has(name)) return true;
  if (name === 'form') return !holdsArticle(element);
  if (name === 'header') return !element.querySelector('h1') && !element.closest('article, main');
  if (name === 'figcaption') return isPlayerCaption(element);
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  if (role !== null && FURNITURE_ROLES.has(role)) return !holdsArticle(element);
  return isBlock && hasWidgetName(element) && !holdsArticle(element);
}

/** Whether a line of the page, in an element of this name, leads elsewhere rather than telling the story. */
function leadsElsewhere(line: string, linkCharacters: number, elementName: string): boolean {
  if (line.length > 240) return false;
  const share = linkCharacters / line.length;
  // A headline may link to its own page, and often does in blogs.
  if (/^h[1-3]$/.test(elementName)) return LEADS_ELSEWHERE.test(line) && line.length < 48;
  if (LEADS_ELSEWHERE.test(line)) return share > 0.3 || line.length < 48;
  return share > 0.9;
}

function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = statedStyle(element);
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(style)) return true;
  const parent = element.parentElement;
  return (
    parent !== null &&
    parent.localName === 'details' &&
    !parent.hasAttribute('open') &&
    element.localName !== 'summary'
  );
}

function hasWidgetName(element: Element): boolean {
  const className = element.getAttribute('class');
  if (className !== null) {
    for (const token of className.split(/\s+/)) if (isWidgetName(token)) return true;
  }
  return element.id !== '' && isWidgetName(element.getAttribute('id') ?? '');
}

function isWidgetName(token: string): boolean {
  const dashed = token.replace(/([a-z])([A-Z])/g, '$1-$2');
  return WIDGET.test(dashed) && !STATE.test(dashed);
}

/** A widget has headlines and teasers; an article has its title or several whole paragraphs. */
function holdsArticle(element: Element): boolean {
  if (element.matches(ARTICLE_INSIDE) || element.localName === 'body') return true;
  if (element.querySelector(ARTICLE_INSIDE)) return true;
  let paragraphs = 0;
  for (const child of element.children) {
    if (child.localName === 'p' && (child.textContent ?? '').length > 150) paragraphs += 1;
    if (paragraphs === 3) return true;
  }
  return false;
}

function isPlayerCaption(caption: Element): boolean {
  return caption.parentElement?.querySelector('video, audio, iframe, [class*="player"]') != null;
}
