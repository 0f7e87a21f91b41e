import { contentDir } from '#pipeline/content-dir.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { formatForTerminal } from '#pipeline/reporters/cli.ts';

const { issues } = loadSite(process.argv[2] ?? contentDir());
if (issues.length > 0) console.log(formatForTerminal(issues));
process.exit(issues.some(({ severity }) => severity === 'error') ? 1 : 0);
