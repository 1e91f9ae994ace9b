/** RE2 patterns as RegExp: the part that both read alike. */

const classes: Record<string, string> = { d: "0-9", w: "0-9A-Za-z_", s: "\\t\\n\\f\\r " };
const syntax = "\\.+*?()[]{}|^$/";

/** The escape after a backslash, or undefined when the engines may differ. */
function escaped(letter: string, inClass: boolean): string | undefined {
  const members = classes[letter];
  if (members !== undefined) return inClass ? members : `[${members}]`;
  if ("ntrf".includes(letter)) return `\\${letter}`;
  if (letter === "-") return inClass ? "\\-" : "-";
  return syntax.includes(letter) ? `\\${letter}` : undefined;
}

/** Throws when the pattern has parts that are not read alike here; the server then is the judge. */
export function compilePattern(pattern: string): RegExp {
  const letters = [...pattern];
  let out = "";
  let inClass = false;
  for (let i = 0; i < letters.length; i += 1) {
    const letter = letters[i] ?? "";
    if (letter === "\\") {
      i += 1;
      const piece = escaped(letters[i] ?? "", inClass);
      if (piece === undefined) throw new SyntaxError(`\\${letters[i] ?? ""} is not read alike everywhere`);
      out += piece;
    } else if (inClass) {
      if (letter === "[") throw new SyntaxError("classes by name are not read alike everywhere");
      inClass = letter !== "]";
      out += letter;
    } else if (letter === "[") {
      inClass = true;
      out += letter;
    } else if (letter === "(" && letters[i + 1] === "?" && letters[i + 2] !== ":") {
      throw new SyntaxError("(? is not read alike everywhere");
    } else {
      out += letter === "." ? "[^\\n]" : letter;
    }
  }
  return new RegExp(out, "u");
}
