// Sums what the runners wrote down: node counts.mjs <file or folder>… → which tests failed, and "N passed, N failed, N skipped".
// Exits 1 if a test failed, a report is missing or unreadable, or nothing ran.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const total = { passed: 0, failed: 0, skipped: 0 };
let broken = false;

function add(kind, count = 1) {
  total[kind] += count;
}

// The names are repeated here: in a long log they are far above the counts.
function fail(name, why = "") {
  console.log(`Failed: ${name}\n${why}`.trimEnd());
}

function trx(text) {
  for (const [, attributes, rest] of text.matchAll(/<UnitTestResult\b([^>]*?)(?:\/>|>(.*?)<\/UnitTestResult>)/gs)) {
    const outcome = /\boutcome="(\w+)"/.exec(attributes)[1];
    const kind = outcome === "Passed" ? "passed" : outcome === "NotExecuted" ? "skipped" : "failed";
    add(kind);
    if (kind === "failed")
      fail(
        /\btestName="([^"]*)"/.exec(attributes)[1],
        /<Message>(.*?)<\/Message>/s.exec(rest ?? "")?.[1].slice(0, 1000),
      );
  }
}

function vitest(report) {
  add("passed", report.numPassedTests);
  add("failed", report.numFailedTests);
  add("skipped", report.numPendingTests + report.numTodoTests);
  for (const { assertionResults } of report.testResults)
    for (const { fullName, status } of assertionResults) if (status === "failed") fail(fullName);
  if (!report.success && report.numFailedTests === 0) throw new Error("a test file could not be run");
}

function playwright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  add("passed", expected + flaky);
  add("failed", unexpected);
  add("skipped", skipped);
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  for (const spec of specs(report)) if (!spec.ok) fail(spec.title);
  if (report.errors.length > 0) throw new Error(report.errors[0].message);
}

function read(path) {
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".trx")) return trx(text);
  const report = JSON.parse(text);
  return report.stats ? playwright(report) : vitest(report);
}

for (const path of process.argv.slice(2)) {
  try {
    if (statSync(path).isDirectory()) {
      const files = readdirSync(path).filter((name) => name.endsWith(".trx"));
      if (files.length === 0) throw new Error("no results");
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
