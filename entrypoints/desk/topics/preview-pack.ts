import type { PackPreview } from '../../../components/topics/pack-preview';
import type { PackError } from '../../../lib/core/topic/check/pack-error';
import { localText } from '../../../lib/core/topic/local-text';
import type { TopicPack } from '../../../lib/core/topic/schema';
import type { ImportPlan } from '../../../lib/store/plan-import';
import { language } from '../../../locales/say';
import { changesOf } from './changes-of';

/** What is known of a file beside its pack. */
export interface FileFacts {
  /** Bytes. */
  readonly size: number;
  readonly checksum: PackPreview['checksum'];
  readonly signer: PackPreview['signer'];
  readonly warnings: readonly PackError[];
}

/** What a file holds and what importing it would do, as it is shown. */
export function previewPack(plan: ImportPlan, facts: FileFacts): PackPreview {
  const { pack, owner, before, is, isOlder, said, left } = plan;
  const { id, title, description, event, version, author, licence, updated } = pack;
  return {
    ...facts,
    id,
    title: localText(title, language),
    description: description ? localText(description, language) : '',
    days: event.window,
    version,
    author: author ?? null,
    licence: licence ?? null,
    updated: updated ?? null,
    counts: countsOf(pack),
    is,
    isOlder,
    owner: owner && { id: owner.id, title: localText(owner.pack.title, language), from: owner.from },
    before: before && { title: localText(before.pack.title, language), version: before.pack.version },
    changes: before && is === 'update' ? changesOf(before.pack, pack) : [],
    said,
    left: left.map(({ question, answer, done }) => ({
      question: localText(question, language),
      answer,
      done,
    })),
  };
}

function countsOf({ entities, questions, rivals, articles, claims }: TopicPack): PackPreview['counts'] {
  const names = entities.flatMap(({ aliases, weakAliases = {} }) =>
    [...Object.values(aliases), ...Object.values(weakAliases)].map((list) => list.length),
  );
  return {
    entities: entities.length,
    names: names.reduce((sum, n) => sum + n, 0),
    questions: questions.length,
    rivals: rivals.length,
    articles: articles.length,
    claims: claims.length,
  };
}
