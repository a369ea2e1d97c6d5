/** Letters that hardly any other language writes. */
const letters = "ăâđêôơưạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";
const own = new Uint8Array(0x1_0000);
for (const letter of letters + letters.toUpperCase()) own[letter.charCodeAt(0)] = 1;

/** How much a text looks like Vietnamese: by its letters. */
export function likenessOf(text: string): number {
  return Math.min(1, ownIn(text) / Math.max(1, text.length * 0.1));
}

function ownIn(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found += own[text.charCodeAt(at)] ?? 0;
  return found;
}
