/**
 * Does work whose answer is known before it is done.
 * @param work answers; a second time does nothing
 * @param report is told what fails after the answer, when nobody waits any more
 * @returns the answer; rejects with what failed before it
 */
export function answerEarly<T>(
  work: (answer: (value: T) => void) => Promise<void>,
  report: (error: unknown) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const answer = (value: T) => {
      isAnswered = true;
      resolve(value);
    };
    work(answer).catch((error: unknown) => (isAnswered ? report(error) : reject(error)));
  });
}
