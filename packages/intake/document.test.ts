import { Problem } from "@bilateral/records";
import { expect, test } from "vitest";
import { documentFrom } from "./document.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));
const textOf = async (bytes: Uint8Array) => (await documentFrom({ name: "tin.txt", bytes })).text;

async function problemOf(bytes: Uint8Array): Promise<Problem> {
  const problem = await documentFrom({ name: "tin.txt", bytes }).catch((error: unknown) => error);
  if (problem instanceof Problem) return problem;
  throw new Error("no problem was found");
}

test("plain text is the decoded file, letter for letter", async () => {
  const text = "  Hội đàm\r\n\r\n\tÔng A\u00a0và ông B.  \n\n\u200bnhất trí\n".normalize("NFD");
  expect(await documentFrom({ name: "tin.txt", bytes: utf8(text) })).toEqual({
    text,
    mediaType: "text/plain",
    title: null,
    published: null,
    publisher: null,
    url: null,
    encoding: "utf-8",
  });
});

test("a byte order mark stays, as decoding UTF-8 and nothing else leaves it", async () => {
  expect(await textOf(hex("efbbbf 48e1bb99 69"))).toBe("\ufeffHội");
});

test.each([hex(""), utf8(" \n\t\r\n "), utf8("\ufeff \n")])("a file without a letter is empty", async (bytes) => {
  expect((await problemOf(bytes)).code).toBe("empty-file");
});

test("a file over the limit is refused", async () => {
  const problem = await problemOf(new Uint8Array(60 * 1024 * 1024).fill(0x61));
  expect(problem.code).toBe("file-too-large");
  expect(problem.details).toMatchObject({ size: "60 MB", limit: "50 MB" });
});

test("binary is refused under the name people know it by", async () => {
  expect((await problemOf(utf8("%PDF-1.4 …"))).message).toMatch(/“tin.txt” is not plain text or HTML \(PDF\)/);
});

test.each([
  ["utf-16le", "fffe 4800 d91e 6900"],
  ["utf-16be", "feff 0048 1ed9 0069"],
])("%s with its mark is read", async (encoding, bytes) => {
  expect(await documentFrom({ name: "tin.txt", bytes: hex(bytes) })).toMatchObject({ text: "Hội", encoding });
});

test("half a UTF-16 letter is a wrong encoding", async () => {
  expect((await problemOf(hex("fffe 48"))).code).toBe("wrong-encoding");
});

/** Text in a one-byte encoding: letters of ASCII as they are, the others by their byte. */
function encoded(text: string, table: Record<string, number>): Uint8Array {
  return Uint8Array.from(text, (letter) => table[letter] ?? letter.charCodeAt(0));
}

test("windows-1258, which writes tones as letters of their own, is recognised, and its letters are put together", async () => {
  const tones = { "\u0323": 0xf2, "\u0300": 0xcc, "\u0301": 0xec, "\u0303": 0xde, "\u0309": 0xd2 };
  const table = { ...tones, ô: 0xf4, đ: 0xf0, à: 0xe0, ư: 0xfd, ơ: 0xf5, â: 0xe2, ă: 0xe3, á: 0xe1, ê: 0xea, ù: 0xf9 };
  const text = "Hôị đàm giư\u0303a hai nước, nhâ\u0301t trí hơ\u0323p tác"
    .replace("ôị", "ô\u0323i")
    .replace("ước", "ươ\u0301c")
    .replace("trí", "tri\u0301");
  expect(await documentFrom({ name: "tin.txt", bytes: encoded(text, table) })).toMatchObject({
    encoding: "windows-1258",
    text: "Hội đàm giữa hai nước, nhất trí hợp tác",
  });
});

test("the old ABC fonts' encoding is recognised", async () => {
  const first = { ộ: 0xe9, đ: 0xae, à: 0xb5, ữ: 0xf7, ư: 0xad, ớ: 0xed, ấ: 0xca, í: 0xdd, ă: 0xa8, ờ: 0xea };
  const table = { ...first, ợ: 0xee, á: 0xb8, ẩ: 0xc8, ạ: 0xb9, ơ: 0xac };
  const text = "hội đàm giữa hai nước: nhất trí tăng cường hợp tác, đẩy mạnh thương mại";
  expect(await documentFrom({ name: "tin.txt", bytes: encoded(text, table) })).toMatchObject({ text, encoding: "tcvn" });
});

test("windows-1252 English with curly quotes is read", async () => {
  const text =
    "The two sides agreed to “strengthen cooperation” in trade and transport – and the minister’s visit was a success for both countries.";
  const table: Record<string, number> = { "“": 0x93, "”": 0x94, "–": 0x96, "’": 0x92 };
  expect(await textOf(encoded(text, table))).toBe(text);
});

test("UTF-8 with one broken byte is not read as something else: the place is named", async () => {
  const whole = utf8("Hai bên nhất trí mở thêm đường bay và cùng chống buôn lậu. ".repeat(5));
  const broken = whole.slice();
  broken[100] = 0xff;
  const problem = await problemOf(broken);
  expect(problem.code).toBe("wrong-encoding");
  expect(problem.details.offset).toBeGreaterThanOrEqual(98);
  expect(problem.details.offset).toBeLessThanOrEqual(100);
});

test("a file cut in the middle of a letter is refused at that letter", async () => {
  const whole = utf8("Hai bên nhất tr");
  const cut = new Uint8Array([...whole, 0xc3]);
  expect((await problemOf(cut)).details.offset).toBe(whole.length);
});

test("bytes of no language are refused", async () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => 1 + ((index * 7919 + (index % 251) * 31) % 255));
  expect(["wrong-encoding", "not-text"]).toContain((await problemOf(noise)).code);
});
