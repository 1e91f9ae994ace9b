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
export type { EntityRecord, Included, ListQuery, RecordPage, VersionedRecord } from "./records.ts";
