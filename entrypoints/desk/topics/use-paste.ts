import { useEffect, useRef } from 'preact/hooks';

/** Takes files, or words, that are pasted anywhere on the page. What is pasted into a field is the field's. */
export function usePaste(onFiles: (files: readonly File[]) => void, onText: (text: string) => void): void {
  const latest = useRef({ onFiles, onText });
  latest.current = { onFiles, onText };
  useEffect(() => {
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      if (target instanceof Element && target.closest('input, textarea, select') !== null) return;
      const files = [...(clipboardData?.files ?? [])];
      const text = clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) latest.current.onFiles(files);
      else if (text.trim() !== '') latest.current.onText(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
