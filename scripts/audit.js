// `npm run audit`: known vulnerabilities of what a visitor gets. A registry without an audit is said, and is no failure.
import { spawnSync } from 'node:child_process';

const { stdout, stderr } = spawnSync('npm audit --omit=dev --json', { encoding: 'utf8', shell: true });
const { metadata, message = '', error, vulnerabilities = {} } = answerOf(stdout);

if (metadata) {
  const { total } = metadata.vulnerabilities;
  console.log(`audit: known vulnerabilities in dependencies: ${total}`);
  for (const [name, { severity, range }] of Object.entries(vulnerabilities))
    console.log(`- ${name} ${range}: ${severity}`);
  process.exitCode = total === 0 ? 0 : 1;
} else if (/\b(404|405|501)\b/.test(message)) {
  console.log(`audit: NOT CHECKED, as this registry has no audit (${message})`);
} else {
  console.error(`audit: failed: ${message || error?.summary || stderr || stdout}`);
  process.exitCode = 1;
}

function answerOf(json) {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
