/** Reads CLDR's unit identifiers ("kilogram-per-cubic-meter") down to dimensions and an exact factor. */
import { decimal, over, power, times } from "./rational.mjs";

const powers = { square: 2, cubic: 3 };

export class CldrUnits {
  constructor(sources) {
    const data = sources.supplemental("units");
    Object.assign(this, {
      constants: data.unitConstants,
      convert: data.convertUnits,
      prefixes: data.unitPrefixes,
    });
    this.quantities = new Map();
    for (const [unit, entry] of Object.entries(data.unitQuantities)) {
      const signature = this.signature(this.dimensions(unit));
      if (!this.quantities.has(signature)) this.quantities.set(signature, entry._quantity);
    }
  }

  /** "ft_to_m*ft_to_m", "1/360*60": products and quotients from left to right, / binding what follows it. */
  number(text) {
    const [above, ...below] = text.replaceAll(" ", "").split("/");
    const product = (part) =>
      part
        .split("*")
        .map((word) => this.word(word))
        .reduce(times);
    return below.map(product).reduce(over, product(above));
  }

  word(word) {
    return this.constants[word] ? this.number(this.constants[word]._value) : decimal(word);
  }

  /** A prefix and the unit behind it, or the unit alone. */
  core(name) {
    if (this.convert[name]) return { factor: decimal("1"), unit: this.convert[name] };
    for (const [prefix, entry] of Object.entries(this.prefixes)) {
      const unit = name.startsWith(prefix) && this.convert[name.slice(prefix.length)];
      if (unit?._systems?.includes("prefixable"))
        return {
          factor: entry._power10
            ? power(decimal("10"), Number(entry._power10))
            : power(decimal("2"), Number(entry._power2)),
          unit,
        };
    }
    return undefined;
  }

  /** Every simple unit of the identifier with its exponent. */
  parts(id) {
    const parts = [];
    id.split("-per-").forEach((side, index) => {
      let words = side.replace(/^per-/, "").split("-");
      const sign = index > 0 || side.startsWith("per-") ? -1 : 1;
      while (words.length > 0) {
        const exponent = powers[words[0]] ?? Number(/^pow(\d+)$/.exec(words[0])?.[1] ?? 0);
        if (exponent) words = words.slice(1);
        let taken = words.length;
        while (taken > 0 && !this.core(words.slice(0, taken).join("-"))) taken -= 1;
        if (taken === 0) throw new Error(`unit ${id} is not understood`);
        parts.push({ core: this.core(words.slice(0, taken).join("-")), exponent: sign * (exponent || 1) });
        words = words.slice(taken);
      }
    });
    return parts;
  }

  dimensions(id) {
    const found = {};
    for (const { core, exponent } of this.parts(id)) {
      const base = core.unit._baseUnit;
      const inner = this.convert[base]?._baseUnit === base ? { [base]: 1 } : this.dimensions(base);
      for (const [name, inside] of Object.entries(inner))
        found[name] = (found[name] ?? 0) + inside * exponent;
    }
    return Object.fromEntries(Object.entries(found).filter(([, exponent]) => exponent !== 0));
  }

  signature(dimensions) {
    return JSON.stringify(Object.entries(dimensions).sort());
  }

  /** What the unit measures, its factor to the base of that, and the offset where zero is somewhere else. */
  describe(id) {
    const signature = this.signature(this.dimensions(id));
    const factor = this.parts(id)
      .map(({ core, exponent }) => power(times(core.factor, this.number(core.unit._factor ?? "1")), exponent))
      .reduce(times);
    const offset = this.convert[id]?._offset;
    return {
      signature,
      quantity: this.quantities.get(signature) ?? "",
      factor,
      offset: offset ? this.number(offset) : decimal("0"),
    };
  }
}
