import { serveFolder } from './static-server.ts';

// node scripts/serve.ts <folder> <port> [base]: what Playwright starts.
const [folder = 'dist', port = '4321', base = '/'] = process.argv.slice(2);
await serveFolder(folder, Number(port), base);
console.log(`Serving ${folder} at http://localhost:${port}${base}`);
