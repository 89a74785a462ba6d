// Sums what the runners wrote down: node counts.mjs <file or folder>… → which tests failed, how long each project took, and last
// "N passed, N failed, N skipped". Exits 1 if a test failed, a report is missing or unreadable, or nothing ran.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

const total = { passed: 0, failed: 0, skipped: 0 };
const seconds = new Map();
let broken = false;

function add(kind, count = 1) {
  total[kind] += count;
}

function took(project, milliseconds) {
  seconds.set(project, (seconds.get(project) ?? 0) + Math.max(0, milliseconds || 0) / 1000);
}

// The names are repeated here: in a long log they are far above the counts.
function fail(name, why = "") {
  console.log(`Failed: ${name}\n${why}`.trimEnd());
}

const attribute = (name, tag) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag ?? "")?.[1];

function trx(text, path) {
  for (const [, attributes, rest] of text.matchAll(/<UnitTestResult\b([^>]*?)(?:\/>|>(.*?)<\/UnitTestResult>)/gs)) {
    const outcome = attribute("outcome", attributes);
    const kind = outcome === "Passed" ? "passed" : outcome === "NotExecuted" ? "skipped" : "failed";
    add(kind);
    if (kind !== "failed") continue;
    const why = /<Message>(.*?)<\/Message>/s.exec(rest ?? "")?.[1].slice(0, 1000);
    fail(attribute("testName", attributes), why);
  }
  const times = /<Times\b[^>]*>/.exec(text)?.[0];
  took(projectOf(text, path), Date.parse(attribute("finish", times)) - Date.parse(attribute("start", times)));
}

// The runner names its reports by user, machine and time; then the tests say which assembly they are from, in small letters only.
function projectOf(text, path) {
  const named = /^[\w.]*\.Tests(?=[._-]|$)/.exec(basename(path, ".trx"))?.[0];
  if (named) return named;
  const file = (name, tag) =>
    attribute(name, new RegExp(`<${tag}\\b[^>]*>`).exec(text)?.[0])
      ?.split(/[\\/]/)
      .at(-1);
  const storage = file("storage", "UnitTest");
  if (!storage) return basename(path);
  const code = file("codeBase", "TestMethod");
  return (code?.toLowerCase() === storage.toLowerCase() ? code : storage).replace(/\.dll$/i, "");
}

// <project>/test-results/<report>.json
function projectAround(path) {
  return basename(dirname(dirname(resolve(path))));
}

function vitest(report, path) {
  add("passed", report.numPassedTests);
  add("failed", report.numFailedTests);
  add("skipped", report.numPendingTests + report.numTodoTests);
  for (const { assertionResults } of report.testResults)
    for (const { fullName, status } of assertionResults) if (status === "failed") fail(fullName);
  took(projectAround(path), Math.max(...report.testResults.map(({ endTime }) => endTime)) - report.startTime);
  if (!report.success && report.numFailedTests === 0) throw new Error("a test file could not be run");
}

function playwright(report, path) {
  const { expected, unexpected, flaky, skipped, duration } = report.stats;
  add("passed", expected);
  add("failed", unexpected + flaky);
  add("skipped", skipped);
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  for (const { title, tests } of specs(report)) {
    if (tests.some(({ status }) => status === "unexpected")) fail(title);
    else if (tests.some(({ status }) => status === "flaky"))
      fail(title, "Flaky: it passed only when it was run again.");
  }
  took(projectAround(path), duration);
  if (report.errors.length > 0) throw new Error(report.errors[0].message);
}

function read(path) {
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".trx")) return trx(text, path);
  const report = JSON.parse(text);
  return report.stats ? playwright(report, path) : vitest(report, path);
}

function printTimes() {
  if (seconds.size === 0) return;
  const line = (name, time) => console.log(`${time.toFixed(1).padStart(8)} s  ${name}`);
  console.log("Time by project:");
  [...seconds].sort(([, a], [, b]) => b - a).forEach(([name, time]) => line(name, time));
  line(
    "all together",
    [...seconds.values()].reduce((sum, each) => sum + each, 0),
  );
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

printTimes();
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
if (broken || total.failed > 0 || total.passed === 0) process.exitCode = 1;
