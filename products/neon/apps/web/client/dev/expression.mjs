/** The filter language, as far as the workspace speaks it: comparisons, `in`, contains, startsWith, `&&`, `||`, `!`, brackets. */

const tokenPattern =
  /\s*(?:("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(&&|\|\||[=!<>]=|[<>!()[\],.]))/y;

function tokenize(source) {
  const tokens = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < source.trimEnd().length) {
    const match = tokenPattern.exec(source);
    if (!match) throw new SyntaxError("The filter cannot be read.");
    const [, text, number, word, sign] = match;
    if (text !== undefined) tokens.push({ kind: "value", value: JSON.parse(text) });
    else if (number !== undefined) tokens.push({ kind: "value", value: Number(number) });
    else tokens.push(word === undefined ? { kind: sign } : { kind: "word", word });
  }
  return tokens;
}

/** Numbers by value, everything else by its text. */
function order(left, right) {
  const isNumeric = (value) =>
    typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value));
  if (isNumeric(left) && isNumeric(right)) return Number(left) - Number(right);
  return String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0;
}

const comparisons = {
  "==": (left, right) => (left === null || right === null ? left === right : order(left, right) === 0),
  "!=": (left, right) => (left === null || right === null ? left !== right : order(left, right) !== 0),
  "<": (left, right) => left !== null && order(left, right) < 0,
  "<=": (left, right) => left !== null && order(left, right) <= 0,
  ">": (left, right) => left !== null && order(left, right) > 0,
  ">=": (left, right) => left !== null && order(left, right) >= 0,
};

const methods = {
  contains: (text, part) => typeof text === "string" && text.toLowerCase().includes(part.toLowerCase()),
  startsWith: (text, part) => typeof text === "string" && text.startsWith(part),
};

const constants = { true: true, false: false, null: null };

/** Makes a predicate over records. Throws `SyntaxError` for what is not in the language. */
export function compileFilter(source, fieldNames) {
  const tokens = tokenize(source);
  let at = 0;
  const peek = () => tokens[at]?.kind;
  const take = (kind) => {
    if (peek() !== kind) throw new SyntaxError(`The filter needs ${kind} at token ${at + 1}.`);
    return tokens[at++];
  };

  function any() {
    let left = every();
    while (peek() === "||") {
      at++;
      const [before, right] = [left, every()];
      left = (record) => before(record) || right(record);
    }
    return left;
  }

  function every() {
    let left = term();
    while (peek() === "&&") {
      at++;
      const [before, right] = [left, term()];
      left = (record) => before(record) && right(record);
    }
    return left;
  }

  function term() {
    if (peek() === "!") {
      at++;
      const inner = term();
      return (record) => !inner(record);
    }
    if (peek() === "(") {
      at++;
      const inner = any();
      take(")");
      return inner;
    }
    const left = operand();
    if (peek() === ".") {
      at++;
      const method = methods[take("word").word];
      if (!method) throw new SyntaxError("The filter calls an unknown function.");
      take("(");
      const part = operand();
      take(")");
      return (record) => method(left(record), part(record));
    }
    if (tokens[at]?.word === "in") {
      at++;
      take("[");
      const choices = [operand()];
      while (peek() === ",") {
        at++;
        choices.push(operand());
      }
      take("]");
      return (record) => choices.some((choice) => comparisons["=="](left(record), choice(record)));
    }
    const compare = comparisons[peek()];
    if (!compare) return (record) => left(record) === true;
    at++;
    const right = operand();
    return (record) => compare(left(record), right(record));
  }

  function operand() {
    if (peek() === "value") {
      const { value } = take("value");
      return () => value;
    }
    const { word } = take("word");
    if (word in constants) return () => constants[word];
    if (["date", "decimal", "timestamp"].includes(word) && peek() === "(") {
      at++;
      const inner = operand();
      take(")");
      return inner;
    }
    if (!fieldNames.includes(word)) throw new SyntaxError(`There is no field ${word}.`);
    return (record) => record[word] ?? null;
  }

  const predicate = any();
  if (at < tokens.length) throw new SyntaxError("The filter goes on where it should end.");
  return predicate;
}
