import { buildSite } from './build-site.ts';
import { serveFolder } from './static-server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const base = process.env['BASE_PATH'] ?? '/';

const exitCode = await buildSite({ outDir: 'dist' });
if (exitCode !== 0) process.exit(exitCode);
try {
  await serveFolder('dist', port, base);
  console.log(`\nRounds is running: http://localhost:${port}${base}\nStop it with Ctrl-C.`);
} catch (error) {
  console.error(`Port ${port} cannot be used (${String(error)}). Choose another: PORT=4400 npm start`);
  process.exit(1);
}
