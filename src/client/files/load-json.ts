/**
 * The content of a JSON file of this site. Whoever asks validates it.
 * Rejects where the file cannot be had or is not JSON.
 */
export async function loadJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return response.json();
}
