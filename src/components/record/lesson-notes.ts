/**
 * `<lesson-notes data-course data-lesson>`: loads what makes `[data-margin]` work, late, since nobody waits for it.
 * A tool that is pressed before is not forgotten.
 */
export class LessonNotes extends HTMLElement {
  connectedCallback(): void {
    const margin = import('./lesson-margin.ts').then(({ openMargin }) => openMargin(this));
    // Told at the tool that is pressed; nobody is bothered who presses none.
    margin.catch(() => undefined);
    document.addEventListener('click', ({ target }) => {
      const tool = target instanceof Element ? target.closest<HTMLElement>('[data-tool]') : null;
      if (tool === null) return;
      margin.then(
        (press) => press(tool),
        () => {
          tool.closest('[data-margin]')?.replaceChildren(this.dataset['failed'] ?? '');
        },
      );
    });
  }
}
