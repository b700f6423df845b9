import type { Bidi } from './bidi';

/** What script.evaluate and script.callFunction answer. */
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/**
 * Runs a function in a browsing context, a page's or the browser's own. Arguments and result go as JSON.
 * @throws Error with what it threw
 */
export async function runIn<Arg, Result>(
  bidi: Bidi,
  context: string,
  work: string | ((arg: Arg) => Result | Promise<Result>),
  arg?: Arg,
): Promise<Result> {
  const evaluated = await bidi.send<Evaluated>('script.callFunction', {
    functionDeclaration: `async (json) => JSON.stringify(await (${work})(JSON.parse(json)))`,
    arguments: [{ type: 'string', value: JSON.stringify(arg ?? null) }],
    target: { context },
    awaitPromise: true,
    userActivation: false,
  });
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  const { value } = evaluated.result;
  return value === undefined ? (undefined as Result) : JSON.parse(value);
}
