/**
 * The reader's public types as plain declarations. Types that it takes from the shared records are written out in a file of their own, so that
 * whoever installs the reader needs nothing else.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import ts from "typescript";

const records = "@bilateral/records";

export function writeTypes({ input, folder }: { input: string; folder: string }): void {
  const config = ts.getParsedCommandLineOfConfigFile("tsconfig.json", {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} });
  const program = ts.createProgram([input], {
    ...config?.options,
    ...{
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      incremental: false,
      tsBuildInfoFile: undefined,
      removeComments: false,
    },
  });
  const emitted = declarationsFrom(program, input);
  const root = dirname(input);
  const needed = new Set([...emitted.values()].flatMap((text) => namesFrom(text, records)));
  for (const [path, text] of emitted) {
    const file = join(folder, relative(root, path).replace(/\.ts$/, ".d.ts"));
    const toRecords = `${relative(dirname(file), folder) || "."}/records.js`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll(`"${records}"`, `"${toRecords}"`).replace(/(from "\.[^"]*)\.ts"/g, '$1.js"'));
  }
  writeFileSync(join(folder, "records.d.ts"), recordTypes(program, needed));
}

/** The declarations of a file and of those that they name. */
function declarationsFrom(program: ts.Program, input: string): Map<string, string> {
  const found = new Map<string, string>();
  const add = (path: string) => {
    const source = program.getSourceFile(path);
    if (!source || found.has(path)) return;
    let text = "";
    program.emit(
      source,
      (name, made) => {
        if (name.endsWith(".d.ts")) text = made;
      },
      undefined,
      true,
    );
    found.set(path, text);
    for (const [, other = ""] of text.matchAll(/from "(\.[^"]+\.ts)"/g)) add(join(dirname(path), other));
  };
  add(input);
  return found;
}

/** The names that a declaration file imports from a package. */
function namesFrom(text: string, from: string): string[] {
  return [...text.matchAll(/import (?:type )?\{([^}]*)\} from "([^"]+)"/g)]
    .filter((match) => match[2] === from)
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.replace(/\btype\b/, "").trim()))
    .filter((name) => name !== "");
}

/** Each type by its name: interfaces as they stand, all others as what they come to. */
function recordTypes(program: ts.Program, names: Iterable<string>): string {
  const checker = program.getTypeChecker();
  const module = program.getSourceFiles().find(({ fileName }) => /\/records\/index\.ts$/.test(fileName));
  const symbol = module && checker.getSymbolAtLocation(module);
  const exported = new Map(symbol ? checker.getExportsOfModule(symbol).map((each) => [each.name, each]) : []);
  const written = new Map<string, string>();
  const write = (name: string) => {
    const found = exported.get(name);
    if (!found || written.has(name)) return;
    const original = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
    const declaration = original.declarations?.find((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each));
    if (!declaration) throw new Error(`${name} is no type of ${records}.`);
    written.set(name, "");
    if (ts.isInterfaceDeclaration(declaration)) {
      const text = declaration.getFullText().trim();
      written.set(name, text);
      for (const [word] of text.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/\b[A-Z]\w+/g)) write(word);
      return;
    }
    const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
    const type = checker.typeToString(checker.getDeclaredTypeOfSymbol(original), declaration, flags);
    const comment = ts.getLeadingCommentRanges(declaration.getSourceFile().text, declaration.getFullStart())?.at(-1);
    const told = comment ? `${declaration.getSourceFile().text.slice(comment.pos, comment.end)}\n` : "";
    written.set(name, `${told}export type ${name} = ${type};`);
  };
  for (const name of names) write(name);
  return `/** Types that ${basename("@bilateral/reader")} shares with the rest of Bilateral. */\n${[...written.values()].join("\n\n")}\n`;
}
