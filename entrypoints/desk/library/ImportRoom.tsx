import { useEffect, useRef, useState } from 'preact/hooks';
import { ImportView } from '../../../components/library/ImportView';
import { PAGE } from '../../../components/library/Pager';
import { writtenOf, type ImportStage } from '../../../components/library/import-stage';
import { t } from '../../../locales/t-library';
import { startImport, type ImportSession } from './import-session';
import type { Deeds } from '../use-deeds';

/** Import of a file: reading and planning are a worker's. */
export function ImportRoom({ deeds }: { deeds: Deeds }) {
  const [stage, setStage] = useState<ImportStage>({ at: 'idle' });
  const session = useRef<ImportSession | null>(null);
  const end = () => {
    session.current?.end();
    session.current = null;
  };
  useEffect(() => end, []);

  const read = (file: File) => {
    end();
    setStage({ at: 'reading', file: file.name, done: 0, all: file.size });
    const started = startImport((progress) =>
      setStage(
        progress === 'checking'
          ? { at: 'checking', file: file.name }
          : { at: 'reading', file: file.name, ...progress },
      ),
    );
    session.current = started;
    started.read(file).then(
      ({ about, counts }) => setStage({ at: 'preview', file: file.name, about, counts }),
      (error: Error) => setStage({ at: 'trouble', file: file.name, why: error.message }),
    );
  };
  const write = (n: number, about: string) => {
    const writing = session.current;
    if (!writing) return;
    // From now on it belongs to what was done: it holds what undoing takes.
    session.current = null;
    setStage({ at: 'idle' });
    deeds.perform(t(about === '' ? 'doing.import' : 'doing.importComparison', { n }), n, async (tell) => {
      return { said: await writing.write(tell), undo: writing.undo };
    });
  };
  return (
    <ImportView
      stage={stage}
      list={async (outcome, from) => (await session.current?.list(outcome, from, PAGE)) ?? []}
      onFile={read}
      onCancel={() => {
        end();
        setStage({ at: 'stopped' });
      }}
      onImport={() => {
        if (stage.at === 'preview') write(writtenOf(stage.counts), stage.about);
      }}
      onDiscard={() => {
        end();
        setStage({ at: 'idle' });
      }}
    />
  );
}
