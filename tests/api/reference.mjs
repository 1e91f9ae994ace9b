/** Reference data over the API: who may read, every data set, every language, paging and what a browser may keep. */
import assert from "node:assert/strict";

import { expectProblem, step } from "./support.mjs";

/** Data set, query, how many, one item that is among them. */
const dataSets = [
  ["country", "", 250, { code: "MY", label: "Malaysia", alpha3: "MYS", numeric: "458", currency: "MYR" }],
  ["state_region", "country=MY", 16, { code: "MY-07", label: "Penang", country: "MY" }],
  ["language", "", 634, { code: "ta", label: "Tamil", alpha3: "tam", native: "தமிழ்" }],
  [
    "locale",
    "language=ar",
    28,
    { code: "ar-EG", label: "Arabic (Egypt)", language: "ar", country: "EG", direction: "rtl", firstDay: 6 },
  ],
  ["uom", "quantity=mass", 13, { code: "LBR", label: "pound", symbol: "lb", quantity: "mass", base: "KGM" }],
  ["industry_code", "domain=naics_2017&limit=20", 20, { code: "11", domain: "naics_2017" }],
  ["commodity_code", "domain=unspsc", 0, undefined],
];

const among = (items, wanted) => {
  const found = items.find((item) => item.code === wanted.code);
  assert.ok(found, `${wanted.code} is missing`);
  for (const [name, value] of Object.entries(wanted))
    assert.deepEqual(found[name], value, `${wanted.code} ${name}`);
};

async function readings(instance) {
  const read = async (path) => {
    const answer = await instance.send("GET", `/api/ref/${path}`);
    assert.equal(answer.status, 200, answer.text);
    return answer.json;
  };
  for (const [dataset, query, count, wanted] of dataSets) {
    await step(`The data set ${dataset} is read${query ? ` by ${query}` : ""}`, async () => {
      const { data } = await read(`${dataset}?locale=en&${query}`);
      assert.equal(data.length, count, data.map((item) => item.code).join());
      if (wanted) among(data, wanted);
    });
  }

  await step("Currencies come with digits, cash rounding and the time they were tender", async () => {
    const { data } = await read("currency?locale=en");
    among(data, { code: "JPY", digits: 0, label: "Japanese Yen" });
    among(data, { code: "KWD", digits: 3 });
    among(data, { code: "CHF", digits: 2, cashRounding: 5 });
    among(data, { code: "BGN", validTo: "2026-01-31" });
    among(data, { code: "MYR", validTo: undefined });
    const german = await read("currency?country=DE");
    assert.ok(german.data.some((item) => item.code === "DEM" && item.validTo === "2002-05-15"));
  });

  await step("Countries speak all seven languages, with or without a region", async () => {
    const names = {
      en: "Germany",
      ms: "Jerman",
      ta: "ஜெர்மனி",
      hi: "जर्मनी",
      ar: "ألمانيا",
      fr: "Allemagne",
      de: "Deutschland",
    };
    for (const [locale, label] of Object.entries(names)) {
      among((await read(`country?locale=${locale}`)).data, { code: "DE", label });
    }
    among((await read("country?locale=de-AT")).data, { code: "DE", label: "Deutschland" });
  });

  await step("Time zones carry their older names and Windows' name", async () => {
    const { data } = await read("timezone?country=IN");
    among(data, { code: "Asia/Kolkata", aliases: ["Asia/Calcutta"], windows: "India Standard Time" });
  });

  await step("A search finds codes and labels, and takes no pattern", async () => {
    assert.deepEqual(
      (await read("country?locale=de&q=deutsch")).data.map((item) => item.code),
      ["DE"],
    );
    assert.deepEqual((await read("country?q=%25")).data, []);
  });

  await step("Pages follow each other to the end and hold every code once", async () => {
    const codes = [];
    for (let after = "", rounds = 0; after !== null && rounds < 10; rounds += 1) {
      const page = await read(`uom?limit=400&after=${encodeURIComponent(after)}`);
      codes.push(...page.data.map((item) => item.code));
      after = page.meta.next;
    }
    assert.equal(codes.length, 1756);
    assert.equal(new Set(codes).size, 1756);
  });

  await step("Every source is named with its version and licence", async () => {
    const answer = await instance.send("GET", "/api/ref");
    assert.ok(answer.json.meta.datasets.includes("currency"));
    assert.ok(answer.data.length >= 9);
    for (const source of answer.data) {
      for (const name of ["title", "source", "version", "licence", "fetchedOn"])
        assert.ok(source[name], name);
    }
  });
}

async function caching(instance) {
  await step("A browser keeps reference data and asks whether they have changed", async () => {
    const first = await instance.send("GET", "/api/ref/currency?locale=fr");
    assert.match(first.headers.get("cache-control"), /^private, max-age=\d+$/);
    const etag = first.headers.get("etag");
    const again = await instance.send("GET", "/api/ref/currency?locale=fr", {
      headers: { "if-none-match": etag },
    });
    assert.equal(again.status, 304);
    assert.equal(again.text, "");
    assert.equal(again.headers.get("etag"), etag);
    const other = await instance.send("GET", "/api/ref/currency?locale=de", {
      headers: { "if-none-match": etag },
    });
    assert.equal(other.status, 200);
  });
}

async function refusals(instance) {
  await step("Reference data are for who has signed in", async () => {
    expectProblem(await instance.send("GET", "/api/ref/country", { as: null }), 401, "UNAUTHORIZED");
    expectProblem(await instance.send("GET", "/api/ref", { as: null }), 401, "UNAUTHORIZED");
  });
  await step("A data set there is not is named with the nearest one", async () => {
    const answer = await instance.send("GET", "/api/ref/county");
    expectProblem(answer, 404, "DATASET_NOT_FOUND");
    assert.match(answer.text, /country/);
  });
  await step("A limit out of range and a classification without its name are refused", async () => {
    for (const limit of ["0", "1001", "ten"]) {
      expectProblem(await instance.send("GET", `/api/ref/country?limit=${limit}`), 400, "INVALID_PARAMETER");
    }
    expectProblem(await instance.send("GET", "/api/ref/industry_code"), 400, "INVALID_PARAMETER");
  });
}

export async function referenceScenarios(instance) {
  await readings(instance);
  await caching(instance);
  await refusals(instance);
}
