/** Texts of files that a page of a zip cannot fetch: each has a twin `<file>.js` that hands it over. */
export interface SiteFiles {
  /** Called by the twin. */
  readonly deliver: (file: string, text: string) => void;
  /** The file's text. Rejects where there is no twin. */
  read(file: string): Promise<string>;
  /** The text of a file that was loaded together with the chunk that needs it. */
  kept(file: string): string | undefined;
  /** Loads a file so that `kept` has it. */
  keep(file: string): Promise<void>;
}

export function createSiteFiles(addScript: (file: string) => Promise<void>): SiteFiles {
  const delivered = new Map<string, string>();
  const kept = new Set<string>();

  const load = async (file: string): Promise<string> => {
    if (!delivered.has(file)) await addScript(`${file}.js`);
    const text = delivered.get(file);
    if (text === undefined) throw new TypeError(`Not in this package: ${file}`);
    return text;
  };
  return {
    deliver: (file, text) => {
      delivered.set(file, text);
    },
    async read(file) {
      const text = await load(file);
      // Indexes are megabytes, and whoever reads one keeps what it needs of it.
      if (!kept.has(file)) delivered.delete(file);
      return text;
    },
    kept: (file) => delivered.get(file),
    async keep(file) {
      kept.add(file);
      await load(file);
    },
  };
}

/** Adds a classic script to the page, once at a time; one that failed may be asked for again. */
export function createScriptAdder(rootUrl: string): (file: string) => Promise<void> {
  const coming = new Map<string, Promise<void>>();
  return (file) => {
    const known = coming.get(file);
    if (known !== undefined) return known;
    const arrival = addScript(rootUrl + file).finally(() => coming.delete(file));
    coming.set(file, arrival);
    return arrival;
  };
}

function addScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new TypeError(`Cannot be loaded: ${address}`));
    });
    document.head.append(script);
  });
}
