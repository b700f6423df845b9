import * as v from 'valibot';
import { compileTopic, type PackError, type Topic } from './compile';
import { TopicPackSchema } from './schema';

/**
 * Validates and compiles a topic pack from outside.
 * @returns the topic, or every error with its path; never throws on bad data.
 */
export function parseTopicPack(
  json: unknown,
): { ok: true; topic: Topic } | { ok: false; errors: readonly PackError[] } {
  const parsed = v.safeParse(TopicPackSchema, json);
  if (!parsed.success) {
    const errors = parsed.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      message: issue.message,
    }));
    return { ok: false, errors };
  }
  const { topic, errors } = compileTopic(parsed.output);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, topic };
}
