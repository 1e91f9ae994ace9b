/** The domain ref. Made by athyper:codegen; do not edit. */
export * from "./commodity_code.ts";
export * from "./country.ts";
export * from "./country_currency.ts";
export * from "./currency.ts";
export * from "./industry_code.ts";
export * from "./label.ts";
export * from "./language.ts";
export * from "./locale.ts";
export * from "./reference_dataset.ts";
export * from "./state_region.ts";
export * from "./timezone.ts";
export * from "./uom.ts";
