import { useEffect } from 'react';

/** Files dropped anywhere on the page; without this the browser would leave the page for them. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const take = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    document.addEventListener('dragover', hold);
    document.addEventListener('drop', take);
    return () => {
      document.removeEventListener('dragover', hold);
      document.removeEventListener('drop', take);
    };
  });
}
