/** The domain meta. Made by athyper:codegen; do not edit. */
export * from "./change.ts";
export * from "./change_event.ts";
export * from "./change_log.ts";
export * from "./change_request.ts";
export * from "./document_text.ts";
export * from "./entity.ts";
export * from "./field.ts";
export * from "./model_document.ts";
export * from "./numbering_sequence.ts";
export * from "./permission_policy.ts";
export * from "./permission_policy_version.ts";
export * from "./permission_rule.ts";
export * from "./permission_test_case.ts";
export * from "./snapshot.ts";
export * from "./tenant_version.ts";
