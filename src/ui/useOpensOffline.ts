/** This page can be loaded again without a network: the browser has kept it by now (src/main/offline.ts). */
import { useEffect, useState } from 'react';

export function useOpensOffline(): boolean {
  const [opens, setOpens] = useState(false);
  useEffect(() => {
    let here = true;
    // Not there over plain HTTP; where nothing is kept, it never answers.
    if ('serviceWorker' in navigator)
      navigator.serviceWorker.ready.then(
        () => here && setOpens(true),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, []);
  return opens;
}
