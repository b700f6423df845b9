/** Reads the sample stories: in a worker, as the core is heavy and the page has keys to answer. It knows the packs that come with the extension, and no store. */
import * as v from 'valibot';
import { openPressed } from '../../lib/core/interchange/pressed-json';
import { messageOf } from '../../lib/core/message-of';
import { openTopic } from '../../lib/core/topic/compile';
import { TopicPackSchema } from '../../lib/core/topic/schema';
import { checkWords } from '../../locales/check-words';
import { loadCatalogue } from '../../locales/load-catalogue';
import { holdSample } from './hold-sample';
import type { SampleReply, SampleRequest } from './sample-protocol';

addEventListener('message', ({ data }: MessageEvent<SampleRequest>) => {
  hold(data).then(reply, (error: unknown) => reply({ is: 'failed', why: messageOf(error) }));
});

function reply(message: SampleReply): void {
  postMessage(message);
}

async function hold({ here, others, language }: SampleRequest): Promise<SampleReply> {
  // PRESSED_PACKS, written out: the check of what is shipped wants to see what is fetched.
  const [pack] = openPressed(await (await fetch('/topics/packs.json')).json());
  await loadCatalogue(language);
  const topic = openTopic(v.parse(TopicPackSchema, pack));
  return { is: 'held', held: holdSample(topic, here, others, checkWords()) };
}
