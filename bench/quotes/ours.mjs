// Asks Ours.java, which runs against the compiled classes of the project.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const here = import.meta.dirname;
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
const classes = process.env.CLASSES ?? join(here, "..", "..", "target", "classes");

export const base64 = (string) => (string === undefined ? "" : Buffer.from(string, "utf8").toString("base64"));

export function line(text, { exact, prefix, suffix, start }, ...more) {
  return [text, base64(exact), base64(prefix), base64(suffix), start ?? "", ...more].join("\t");
}

/** The fields of the answer to each line. */
export function ask(lines) {
  const answers = execFileSync(java, ["-Xmx512m", "-cp", classes, join(here, "Ours.java")], {
    input: lines.join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return answers.trim().split("\n").map((answer) => answer.split("\t"));
}
