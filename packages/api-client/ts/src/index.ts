export { createApiClient, type ApiClient, type ApiClientOptions } from "./client.ts";
export {
  fieldTypes,
  type EntityDescriptor,
  type FieldDescriptor,
  type FieldType,
  type Navigation,
  type NavigationEntity,
} from "./descriptor.ts";
export { ApiError, type FieldProblem } from "./problem.ts";
export {
  people,
  type EntityRecord,
  type Included,
  type Redacted,
  type ListQuery,
  type RecordPage,
  type VersionedRecord,
} from "./records.ts";
export type { ReferenceItem } from "@athyper/contracts/platform";
