/** Reports source files over 150 lines; fails for one over 250 lines whose first line gives no reason (a comment that says "long"). */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx", "*.css"], { encoding: "utf8" })
  .split("\n")
  .filter(Boolean);
const long = files
  .map((file) => ({ file, text: readFileSync(file, "utf8") }))
  .map(({ file, text }) => ({ file, lines: text.split("\n").length - 1, reason: /long/i.test(text.split("\n", 1)[0] ?? "") }))
  .filter(({ lines }) => lines > 150)
  .sort((a, b) => b.lines - a.lines);

for (const { file, lines, reason } of long)
  console.log(
    `${String(lines).padStart(5)}  ${file}${lines > 250 && !reason ? "  ← over 250 lines: split it, or say why it is long in its first line" : ""}`,
  );
console.log(`${long.length} of ${files.length} files are over 150 lines`);
if (long.some(({ lines, reason }) => lines > 250 && !reason)) process.exitCode = 1;
