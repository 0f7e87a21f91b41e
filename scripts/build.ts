import { buildSite } from './build-site.ts';

process.exit(await buildSite({ outDir: process.env['OUT_DIR'] ?? 'dist' }));
