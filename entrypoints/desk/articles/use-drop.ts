import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes what is dropped anywhere on the page: files, or words dragged from elsewhere. Without this the browser would leave the page for
 * the file.
 * @returns whether something that can be taken is held over the page
 */
export function useDrop(onFiles: (files: readonly File[]) => void, onText: (text: string) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef({ onFiles, onText });
  latest.current = { onFiles, onText };
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!isForUs(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!isForUs(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) latest.current.onFiles(files);
      else if (text.trim() !== '') latest.current.onText(text);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

/** Words dropped into a field are the field's. */
function isForUs({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  if (types.includes('Files')) return true;
  const isField = target instanceof Element && target.closest('input, textarea') !== null;
  return types.includes('text/plain') && !isField;
}
