/** What a hand lets fall on the page: files, and folders with what is in them. */
export interface Dropped {
  /** `path` names the file with the folders it was dropped in. */
  files: { path: string; read: () => Promise<File> }[];
  /** Folders in which no article was found. */
  empty: string[];
  /** Folders that the browser could not look into. */
  closed: string[];
}

/** Of a folder, only what may be an article is taken; a file that is named by hand is sent whatever it is, and answered for. */
const article = /\.(txt|html?|xhtml)$/i;

/** Looks into what was dropped. Has to be called while the drop is handled: a browser forgets the entries right after. */
export function dropped(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].filter(({ kind }) => kind === "file").map((item) => item.webkitGetAsEntry());
  if (entries.some((entry) => entry === null)) return Promise.resolve(chosen([...transfer.files]));
  return fromEntries(entries.filter((entry) => entry !== null));
}

/** Files chosen one by one. */
export function chosen(files: readonly File[]): Dropped {
  return { files: files.map((file) => ({ path: file.name, read: async () => file })), empty: [], closed: [] };
}

export async function fromEntries(entries: readonly FileSystemEntry[]): Promise<Dropped> {
  const all: Dropped = { files: [], empty: [], closed: [] };
  for (const entry of entries) {
    if (isFile(entry)) {
      all.files.push(fileOf(entry, entry.name));
      continue;
    }
    const before = all.files.length;
    if (!isFolder(entry) || !(await walk(entry, entry.name, all))) all.closed.push(entry.name);
    else if (all.files.length === before) all.empty.push(entry.name);
  }
  return all;
}

/** False where the folder cannot be looked into. */
async function walk(folder: FileSystemDirectoryEntry, path: string, all: Dropped): Promise<boolean> {
  const inside = await entriesOf(folder).catch(() => null);
  if (inside === null) return false;
  for (const entry of inside.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const inner = `${path}/${entry.name}`;
    if (isFile(entry) && article.test(entry.name)) all.files.push(fileOf(entry, inner));
    if (isFolder(entry) && !(await walk(entry, inner, all))) all.closed.push(inner);
  }
  return true;
}

/** A browser gives a folder's entries a hundred at a time, and an empty list at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry, path: string): Dropped["files"][number] {
  return { path, read: () => new Promise((resolve, reject) => entry.file(resolve, reject)) };
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
