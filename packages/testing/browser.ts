/**
 * A browser for tests: Debian's Chromium where it is installed, else the one that comes as a package. A machine with neither fails.
 * The package was made for another home: it unpacks itself under TMPDIR and needs libraries that it only brings along when told so.
 */
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import packageJson from "./package.json" with { type: "json" };

const debian = "/usr/bin/chromium";
const version = packageJson.dependencies["@sparticuz/chromium"];
const unpacked = join(tmpdir(), `bilateral-browser-${userInfo().uid}-${version}`);

/** Close it when done. */
export async function openBrowser(): Promise<Browser> {
  if (existsSync(debian)) return chromium.launch({ executablePath: debian, args: ["--no-sandbox"] });
  await unpack();
  return chromium.launch({
    executablePath: join(unpacked, "chromium"),
    args: ["--no-sandbox"],
    env: { ...process.env, LD_LIBRARY_PATH: join(unpacked, "al2023", "lib"), FONTCONFIG_PATH: join(unpacked, "fonts") },
  });
}

/** Once a machine. The folder takes its name when it is whole, so that one cut short is never used. */
async function unpack(): Promise<void> {
  if (existsSync(unpacked)) return;
  const folder = await mkdtemp(`${unpacked}-`);
  const before = { TMPDIR: process.env.TMPDIR, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH };
  try {
    Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" });
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
    await rename(folder, unpacked).catch((error: NodeJS.ErrnoException) => {
      // Another process was quicker.
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await rm(folder, { recursive: true, force: true });
  }
}
