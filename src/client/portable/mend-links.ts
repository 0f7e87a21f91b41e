import { addressOnDisk, type SiteRoot } from './site-root.ts';

const attributes = ['href', 'src', 'action'] as const;

/**
 * Scripts write links as the site knows them ("/course/x/"); on disk they would lead to the root of
 * the disk. What comes into the page later is mended before anyone can use it: an observer is
 * called before the next paint or click. What is in the file was mended when the zip was made.
 */
export function mendLinks(root: SiteRoot): void {
  const mend = (element: Element): void => {
    for (const name of attributes) {
      const address = addressOnDisk(root, element.getAttribute(name) ?? '');
      if (address !== null) element.setAttribute(name, address);
    }
  };
  const selector = attributes.map((name) => `[${name}^="${CSS.escape(root.base)}"]`).join();
  const observer = new MutationObserver((changes) => {
    for (const { target, type, addedNodes } of changes) {
      if (type === 'attributes') mend(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        mend(node);
        node.querySelectorAll(selector).forEach(mend);
      }
    }
  });
  const start = (): void =>
    observer.observe(document, { subtree: true, childList: true, attributeFilter: [...attributes] });
  // When the file is parsed and before its deferred scripts run.
  if (document.readyState === 'loading') document.addEventListener('readystatechange', start, { once: true });
  else start();
}
