import { makeInstructorKey } from '#client/assignment/sealed-result.ts';
import { makeSigningKey } from '#client/assignment/signature.ts';
import { keepSigningKey, keptSigningKey } from '#client/assignment/teach-store.ts';
import { fingerprint, hasWebCrypto, publicKeyText } from '#client/assignment/web-crypto.ts';
import { saveFile } from '#client/files/save-file.ts';
import { readInstructorKey } from '#core/assignment/instructor-key.ts';
import { part, partOf } from '../quiz/question-form.ts';
import { apart } from '../assignment/words.ts';
import { t } from './words.ts';

/** The instructor's two keys: one to sign with, in this browser; one to open results with, in a file. */
export class KeyChoice {
  readonly #root: HTMLElement;
  readonly #onChange: () => void;
  #encryptTo: string | null = null;

  constructor(root: HTMLElement, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
    const has = hasWebCrypto();
    part(root, '[data-no-crypto]').hidden = has;
    part(root, '[data-with-crypto]').hidden = !has;
    if (!has) return;
    part(root, '[data-make-key]').addEventListener('click', () => void this.#makeKeyFile());
    part(root, '[data-no-encrypt]').addEventListener('click', () => void this.encryptTo(null));
    const file = partOf(HTMLInputElement, root, '[data-key-file]');
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen !== undefined) void this.#chooseFile(chosen);
    });
    void this.#tellSigningKey();
  }

  /** Null where results are not encrypted. */
  get key(): string | null {
    return this.#encryptTo;
  }

  async encryptTo(key: string | null): Promise<void> {
    this.#encryptTo = key;
    part(this.#root, '[data-encrypting]').hidden = key === null;
    if (key !== null)
      part(this.#root, '[data-encrypting-to]').textContent = t('teach.encryptOn', {
        key: apart(await fingerprint(key)),
      });
    this.#onChange();
  }

  /** Made once, then kept; where the browser keeps nothing it lasts as long as the page. */
  async signingKey(): Promise<CryptoKeyPair> {
    const known = await keptSigningKey();
    if (known !== undefined) return known;
    const made = await makeSigningKey();
    await keepSigningKey(made);
    await this.#tellSigningKey(made);
    return made;
  }

  async #tellSigningKey(keys?: CryptoKeyPair): Promise<void> {
    const known = keys ?? (await keptSigningKey());
    const key =
      known === undefined
        ? t('teach.signNone')
        : apart(await fingerprint(await publicKeyText(known.publicKey)));
    part(this.#root, '[data-sign-what]').textContent = t('teach.signWhat', { key });
  }

  /** Saved, and not yet used: the file has to come back first, so that nobody encrypts to a key that was never kept. */
  async #makeKeyFile(): Promise<void> {
    const key = await makeInstructorKey(new Date().toISOString());
    const name = `rounds-key-${(await fingerprint(key.public)).replace(' ', '')}.key.json`;
    saveFile(name, `${JSON.stringify(key, null, 2)}\n`);
  }

  async #chooseFile(file: File): Promise<void> {
    const key = readInstructorKey(file.size > 5000 ? '' : await file.text());
    part(this.#root, '[data-key-problem]').textContent = key.ok ? '' : t('teach.keyDamaged');
    if (key.ok) await this.encryptTo(key.value.public);
  }
}
