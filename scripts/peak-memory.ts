import { writeFileSync } from 'node:fs';

/** Loaded into a process by `--import`: when it ends, writes its largest resident memory in megabytes where PEAK_MEMORY says. */
const file = process.env['PEAK_MEMORY'];
if (file !== undefined)
  process.once('exit', () => writeFileSync(file, String(Math.round(process.resourceUsage().maxRSS / 1024))));
