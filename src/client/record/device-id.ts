/** 64 random bits. `crypto.randomUUID` would be missing on plain http pages. */
export function createDeviceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
