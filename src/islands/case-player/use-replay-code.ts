import { useEffect, useState } from 'react';
import { codeInAddress, forgetCodeInAddress } from './replay-fragment.ts';

/** The replay code to show: from the address, also when it changes while the page is open, or pasted. */
export function useReplayCode(): readonly [string | undefined, (code: string | undefined) => void] {
  const [code, setCode] = useState<string | undefined>(() => codeInAddress() ?? undefined);
  useEffect(() => {
    const follow = (): void => setCode((now) => codeInAddress() ?? now);
    globalThis.addEventListener('hashchange', follow);
    return () => globalThis.removeEventListener('hashchange', follow);
  }, []);
  const change = (next: string | undefined): void => {
    if (next === undefined) forgetCodeInAddress();
    setCode(next);
  };
  return [code, change];
}
