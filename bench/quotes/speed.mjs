// Times one quote in a text of five million characters; a tool that takes longer than LIMIT is stopped.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { ask, line } from "./ours.mjs";

const SIZE = 5_000_000;
const LIMIT = 60_000;
const ROUNDS = 5;

/** Numerical Recipes' generator: the same text on every machine. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Invented words, the early ones more often, as in a language. */
function prose(seed, size) {
  const next = random(seed);
  const letters = "eeeeetttaaaooiinnsshhrrddllucmfwypgbvk";
  const word = () => Array.from({ length: 2 + next(8) }, () => letters[next(letters.length)]).join("");
  const words = Array.from({ length: 5000 }, word);
  const parts = [];
  for (let length = 0; length < size; ) {
    const part = words[Math.min(next(5000), next(5000))] + [". ", ", ", "\n\n", " ", " ", " ", " "][next(7)];
    parts.push(part);
    length += part.length;
  }
  return parts.join("").slice(0, size);
}

function slipped(passage, slips) {
  const next = random(7);
  const letters = [...passage];
  for (let i = 0; i < slips; i++) {
    letters[next(letters.length)] = "z";
  }
  return letters.join("");
}

function speedCases() {
  const text = prose(1, SIZE);
  const passage = text.slice(4_700_000, 4_700_300);
  const same = "a".repeat(SIZE);
  return [
    { what: "300 characters, exact", text, exact: passage },
    { what: "300 characters, in capitals", text, exact: passage.toUpperCase() },
    { what: "300 characters, 1 slip", text, exact: slipped(passage, 1) },
    { what: "300 characters, 30 slips", text, exact: slipped(passage, 30) },
    { what: "300 characters, absent", text, exact: prose(2, 300) },
    { what: "20 characters, absent", text, exact: prose(2, 20) },
    { what: "aaa…a in aaa…a", text: same, exact: "a".repeat(300) },
    { what: "aaa…ab in aaa…a", text: same, exact: "a".repeat(299) + "b" },
  ];
}

function timed(tool, { text, exact }) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { tool, text, exact } });
    const stop = setTimeout(() => resolve(`> ${LIMIT}`) || worker.terminate(), LIMIT);
    const done = (answer) => clearTimeout(stop) || resolve(answer);
    worker.once("message", (millis) => done(millis.toFixed(1)));
    worker.once("error", (error) => done(error.message.slice(0, 40)));
  });
}

/** The head and the rows of the table, in milliseconds. */
export async function speed(ours, names) {
  const folder = mkdtempSync(join(tmpdir(), "quotes-"));
  const rows = [];
  for (const [i, one] of speedCases().entries()) {
    const file = join(folder, `${i}.txt`);
    writeFileSync(file, one.text);
    const [answer] = ask([line(`@${file}`, one, ROUNDS)]);
    if (i === 0) {
      rows.push(["preparing the text, once", Number(answer[3]).toFixed(1), ...names.slice(1).map(() => "")]);
    }
    const row = [one.what, `${Number(answer[4]).toFixed(1)} (${answer[0]})`];
    for (const name of names.filter((name) => name !== ours)) {
      row.push(await timed(name, one));
    }
    rows.push(row);
  }
  rmSync(folder, { recursive: true });
  return [["milliseconds, 5 million characters", ...names], rows];
}

if (!isMainThread) {
  const { tools } = await import("./tools.mjs");
  const { tool, text, exact } = workerData;
  const millis = [];
  for (let i = 0, spent = 0; i < ROUNDS + 1 && spent < LIMIT / 4; i++) {
    const start = performance.now();
    tools[tool](text, { exact });
    millis.push(performance.now() - start);
    spent += millis.at(-1);
  }
  const measured = millis.length > 1 ? millis.slice(1) : millis;
  parentPort.postMessage(measured.sort((a, b) => a - b)[measured.length >> 1]);
}
