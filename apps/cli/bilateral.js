#!/usr/bin/env node
// Plain JavaScript, so that a Node too old for the rest can still say so.
import module from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 22)) {
  const found = process.versions.node;
  const sentences = {
    vi: `Bilateral cần Node 22.22 trở lên, ở đây là ${found}: hãy chạy trong thư mục dự án bằng “npx bilateral …”, lệnh này dùng đúng Node.`,
    lo: `Bilateral ຕ້ອງການ Node 22.22 ຂຶ້ນໄປ, ຢູ່ນີ້ແມ່ນ ${found}: ກະລຸນາແລ່ນໃນໂຟນເດີໂຄງການດ້ວຍ “npx bilateral …” ຄຳສັ່ງນີ້ໃຊ້ Node ທີ່ຖືກຕ້ອງ.`,
    en: `Bilateral needs Node 22.22 or newer and this is ${found}: run it inside the project as “npx bilateral …”, which brings the right Node.`,
  };
  const language = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "en").slice(0, 2);
  console.error(language === "vi" || language === "lo" ? sentences[language] : sentences.en);
  process.exit(1);
}
module.enableCompileCache?.();
await import("./main.ts");
