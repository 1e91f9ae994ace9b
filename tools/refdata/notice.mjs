/** NOTICE.md: what the product ships that others published, with version and licence. */
import { readFileSync } from "node:fs";

const licence = (sources, ...parts) => readFileSync(sources.path(...parts), "utf8").trim();

export function notice(sets, sources) {
  const rows = sets.map(
    (set) =>
      `| \`${set.dataset}\` | ${set.title} | ${set.rows.length} | ${set.source} | ${set.version} | ${set.licence} |`,
  );
  return `# Notice

The reference data in schema \`ref\` come from the sources below; \`ref.reference_dataset\` says the same inside every database. Made by
\`tools/refdata\` from the npm packages in its lockfile.

| data set | what | rows | source | version | licence |
|---|---|---|---|---|---|
${rows.join("\n")}

UNSPSC and other classifications whose owners keep their rights are not shipped. Who holds a licence loads them with
\`./athyper db:reference:import\`.

## Unicode License v3

\`\`\`text
${licence(sources, "cldr-core", "LICENSE")}
\`\`\`

## un-ece-recommendation (MIT)

\`\`\`text
${licence(sources, "un-ece-recommendation", "LICENSE")}
\`\`\`

## naics (MIT)

\`\`\`text
${licence(sources, "naics", "LICENSE")}
\`\`\`
`;
}
