export * from "@athyper/ui";
