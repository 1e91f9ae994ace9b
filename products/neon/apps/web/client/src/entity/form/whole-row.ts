/** Types whose value needs the whole width of a form. */
export const wholeRow: ReadonlySet<string> = new Set(["text", "rich_text", "json"]);
