import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { detect } from "./detect.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));

test.each([
  ["PDF", utf8("%PDF-1.7\n%âãÏÓ")],
  ["PNG", bytes("89504e470d0a1a0a 0000000d49484452")],
  ["JPEG", bytes("ffd8ffe000104a464946")],
  ["Word (DOCX)", new Uint8Array([...bytes("504b0304 1400"), ...utf8("word/document.xml"), ...deflateRawSync("nội dung")])],
  ["ZIP", new Uint8Array([...bytes("504b0304 1400"), ...utf8("ảnh.jpg")])],
  ["Word, Excel (DOC, XLS)", bytes("d0cf11e0a1b11ae1")],
  ["RTF", utf8("{\\rtf1\\ansi Hai b\\u234?n}")],
  ["GZIP", bytes("1f8b0800")],
  ["binary", utf8("Hai bên\0nhất trí")],
  ["XML", utf8('<?xml version="1.0"?><rss><channel><title>Tin</title></channel></rss>')],
  ["MHTML", utf8("From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n")],
])("%s is named, not read as text", (format, content) => {
  expect(detect(content)).toEqual({ sort: "binary", format });
});

test.each([
  "<!DOCTYPE html><html><p>Tin</p></html>",
  "\n\n<!-- saved page -->\n<html lang=vi><head></head></html>",
  "<div class=bài><p>Hai bên nhất trí</p></div>",
  '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "x"><html></html>',
  "\ufeff<html><body>Tin</body></html>",
])("a page is told by its markup: %s", (page) => {
  expect(detect(utf8(page)).sort).toBe("html");
});

test.each([
  "Thủ tướng hai nước hội đàm",
  "x < y và y > z",
  "<VOV> - Sáng nay hai bên gặp nhau",
  "Subject: Bản ghi nhớ\n\nHai bên đã ký.",
  "PK là viết tắt của gì",
  "%PD không phải PDF",
])("text that begins like something else stays text: %s", (text) => {
  expect(detect(utf8(text)).sort).toBe("text");
});

test("the encoding that a page names is given", () => {
  const charset = (page: string) => {
    const found = detect(utf8(page));
    return found.sort === "html" ? found.charset : undefined;
  };
  expect(charset('<html><meta charset="windows-1258">')).toBe("windows-1258");
  expect(charset('<html><meta http-equiv="Content-Type" content="text/html; charset=tcvn">')).toBe("tcvn");
  expect(charset("<html><p>charset=koi8-r</p>")).toBeNull();
});

test("UTF-16 with a byte order mark is text, though it is full of zero bytes", () => {
  expect(detect(bytes("fffe 4800 6900"))).toEqual({ sort: "text" });
  expect(detect(bytes("feff 003c 0068 0074 006d 006c 003e")).sort).toBe("html");
});
