import athyper from "@athyper/eslint-config";

export default athyper({ root: import.meta.dirname });
