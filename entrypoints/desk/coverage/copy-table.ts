import { htmlTable, tabbedTable, type TextTable } from '../../../lib/core/interchange/table-formats';

/**
 * Puts a table on the clipboard, as a table for documents and mail and as lines with tabs for all else.
 * @throws Error as the browser says it, when it does not let us
 */
export async function copyTable(table: TextTable): Promise<void> {
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  await navigator.clipboard.write([
    new ClipboardItem({
      ...blob('text/html', htmlTable(table)),
      ...blob('text/plain', tabbedTable(table)),
    }),
  ]);
}
