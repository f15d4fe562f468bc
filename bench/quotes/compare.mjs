// Prints what docs/quotes.md shows: correctness by group, every case that somebody gets wrong, and speed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, base64, line } from "./ours.mjs";
import { speed } from "./speed.mjs";
import { tools } from "./tools.mjs";

const OURS = "Casegraph";

function read({ text, ...rest }) {
  const start = text.indexOf("[[");
  const end = text.indexOf("]]") - 2;
  const place = start < 0 ? null : [start, end];
  return { ...rest, text: text.replace("[[", "").replace("]]", ""), place };
}

function utf16(text, [start, end]) {
  const letters = [...text];
  const length = (count) => letters.slice(0, count).join("").length;
  return [length(start), length(end)];
}

function oursOn(cases) {
  const answers = ask(cases.map(({ text, quote }) => line(base64(text), quote)));
  return cases.map(({ text }, i) => {
    const [status, start, end] = answers[i];
    const several = status === "AMBIGUOUS" ? [[], []] : [];
    return { status, places: start === "-1" ? several : [utf16(text, [Number(start), Number(end)])] };
  });
}

/** right, or the way in which the answer is wrong. */
function verdict({ place, status }, places) {
  if (status === "AMBIGUOUS") {
    return places.length > 1 ? "right" : places.length === 1 ? "guess" : "missed";
  }
  if (status === "ORPHANED") {
    return places.length === 0 ? "right" : "false match";
  }
  if (places.length !== 1) {
    return places.length === 0 ? "missed" : "undecided";
  }
  const [[start, end]] = places;
  if (start === place[0] && end === place[1]) {
    return "right";
  }
  return start < place[1] && end > place[0] ? "wrong ends" : "wrong place";
}

function row(cells) {
  return `| ${cells.join(" | ")} |`;
}

function table(head, rows) {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

function byGroup(cases, names, verdicts) {
  const groups = [...new Set(cases.map(({ group }) => group))];
  const count = (name, test) => cases.filter((one, i) => test(one) && verdicts[name][i] === "right").length;
  const rows = groups.map((group) => {
    const inGroup = (one) => one.group === group;
    return [`${group} (${cases.filter(inGroup).length})`, ...names.map((name) => count(name, inGroup))];
  });
  rows.push([`all (${cases.length})`, ...names.map((name) => count(name, () => true))]);
  const wrong = ["false match", "wrong place", "guess"];
  rows.push(["told something untrue", ...names.map((n) => verdicts[n].filter((v) => wrong.includes(v)).length)]);
  return table(["right answers", ...names], rows);
}

function differing(cases, names, verdicts) {
  const rows = cases
    .map((one, i) => [`${one.group}: ${one.what}`, ...names.map((name) => verdicts[name][i])])
    .filter(([, ...answers]) => answers.some((answer) => answer !== "right"));
  return table(["case", ...names], rows);
}

const cases = JSON.parse(readFileSync(join(import.meta.dirname, "cases.json"), "utf8")).map(read);
const ours = oursOn(cases);
const names = [OURS, ...Object.keys(tools)];
const verdicts = { [OURS]: cases.map((one, i) => verdict(one, ours[i].places)) };
for (const [name, tool] of Object.entries(tools)) {
  verdicts[name] = cases.map((one) => verdict(one, tool(one.text, one.quote)));
}
console.log(byGroup(cases, names, verdicts), "\n");
console.log(differing(cases, names, verdicts), "\n");
cases.forEach(({ what, status }, i) => {
  if (status !== ours[i].status && verdicts[OURS][i] === "right") {
    console.log(`${what}: expected ${status}, got ${ours[i].status}`);
  }
});
if (!process.argv.includes("--no-speed")) {
  console.log(table(...(await speed(OURS, names))));
}
