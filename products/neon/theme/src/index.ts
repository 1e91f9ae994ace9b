export * from "@athyper/theme";
