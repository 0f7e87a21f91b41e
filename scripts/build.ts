import { buildSite } from './build-site.ts';

// npm run build [-- --no-offline]: the flag publishes the kill switch of the service worker.
const options = process.argv.includes('--no-offline') ? { offline: false } : {};
process.exit(await buildSite({ outDir: process.env['OUT_DIR'] ?? 'dist', ...options }));
