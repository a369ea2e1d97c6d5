/** Elements that stand on lines of their own; all others run in the line they are in. */
const blocks = new Set(
  (
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header " +
    "hr li main nav ol p pre section summary table tbody tfoot thead tr ul"
  ).split(" "),
);
const elementNode = 1;
const textNode = 3;

/** The words of an element as a reader sees them: a paragraph, caption or list item a line, cells of a row parted by tabs. */
export function linesOf(root: Element): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const endLine = () => {
    const text = line
      .join("")
      .replace(/[ \n\r\f]+/g, " ")
      .replace(/ ?\t[ \t]*/g, "\t")
      .trim();
    if (text !== "") lines.push(text);
    line = [];
  };
  const walk = (node: Node): void => {
    if (node.nodeType === textNode) line.push((node.nodeValue ?? "").replaceAll("\t", " "));
    if (node.nodeType !== elementNode) return;
    const name = node.nodeName.toLowerCase();
    const isBlock = blocks.has(name);
    if (isBlock) endLine();
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (isBlock) endLine();
    if (name === "td" || name === "th") line.push("\t");
  };
  walk(root);
  endLine();
  return lines;
}
