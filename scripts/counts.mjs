// Sums what the runners wrote down: node counts.mjs <file or folder>… → "N passed, N failed, N skipped".
// Exits 1 if a test failed, a report is missing or unreadable, or nothing ran.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const total = { passed: 0, failed: 0, skipped: 0 };
let broken = false;

function add(kind, count = 1) {
  total[kind] += count;
}

function trx(text) {
  const outcomes = [...text.matchAll(/<UnitTestResult\b[^>]*\boutcome="(\w+)"/g)].map((match) => match[1]);
  for (const outcome of outcomes) {
    add(outcome === 'Passed' ? 'passed' : outcome === 'NotExecuted' ? 'skipped' : 'failed');
  }
}

function vitest(report) {
  add('passed', report.numPassedTests);
  add('failed', report.numFailedTests);
  add('skipped', report.numPendingTests + report.numTodoTests);
  if (!report.success && report.numFailedTests === 0) throw new Error('a test file could not be run');
}

function playwright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  add('passed', expected + flaky);
  add('failed', unexpected);
  add('skipped', skipped);
  if (report.errors.length > 0) throw new Error(report.errors[0].message);
}

function read(path) {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.trx')) return trx(text);
  const report = JSON.parse(text);
  return report.stats ? playwright(report) : vitest(report);
}

for (const path of process.argv.slice(2)) {
  try {
    if (statSync(path).isDirectory()) {
      const files = readdirSync(path).filter((name) => name.endsWith('.trx'));
      if (files.length === 0) throw new Error('no results');
      files.forEach((name) => read(join(path, name)));
    } else {
      read(path);
    }
  } catch (error) {
    broken = true;
    console.error(`${path}: ${error.message}`);
  }
}

console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
if (broken || total.failed > 0 || total.passed === 0) process.exitCode = 1;
