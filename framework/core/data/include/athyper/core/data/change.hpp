// RecordChange: a write decided in full before any SQL. Every finding of a body is reported at once.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <athyper/core/data/compiled_entity.hpp>
#include <athyper/core/data/intent.hpp>
#include <lib/base/random.hpp>

namespace athyper::core::data {

struct ColumnValue {
  std::string column;
  std::string sql_type;
  lib::sql::Param value;
};

/// The rows of one children field after the write. Columns have one value for each row, in order.
struct ChildRows {
  const ChildTable* table = nullptr;
  std::vector<std::string> ids;
  struct Column {
    std::string column;
    std::string sql_type;
    std::vector<lib::sql::Param> values;
  };
  std::vector<Column> columns;
};

struct RecordChange {
  IntentKind kind = IntentKind::create;
  std::string id;
  /// Guard of an update: the version that was read. The write makes it one more.
  std::int64_t version = 0;
  /// The whole record after the write in JSON form, as rules saw it.
  lib::Json record;
  /// Columns that differ from what is stored.
  std::vector<ColumnValue> columns;
  /// Only children fields that were sent.
  std::vector<ChildRows> children;
  /// {"field": {"from": …, "to": …}} for the audit row.
  lib::Json difference;
  /// Of a restore: when the record was deleted, and with it the rows that come back.
  std::string deleted_at = {};
  /// Rules that are not met and do not stand against the write, as findings.
  std::vector<lib::ErrorDetail> warnings = {};
};

/// A record that a body points to.
struct ReferenceUse {
  std::string pointer;
  std::string entity;
  std::string id;
};

/// References among the values of a body (well-formed ids only), to be looked up before the write.
std::vector<ReferenceUse> references_of(const CompiledEntity& entity, const lib::Json& body);
/// Ids of `uses` that exist in the tenant; one statement for each entity, slots filled.
lib::Result<std::vector<lib::sql::Statement>> reference_statements(const CompiledEntity& entity,
                                                                   const std::vector<ReferenceUse>& uses,
                                                                   const Caller& caller);

/// What a change is made from.
struct ChangeInput {
  IntentKind kind = IntentKind::create;
  const lib::Json& body;
  /// The stored record with its children; null for a new one.
  const lib::Json* current = nullptr;
  const Caller& caller;
  /// Results of reference_statements().
  const std::vector<std::string>& known_references;
  /// What the caller may write of it.
  const FieldAccess& fields = FieldAccess::everything();
};

/// Checks the body against the entity and works out the record after the write: defaults, merge patch (RFC 7396),
/// computed fields, rules. Error: invalid_argument "data.validation_failed"; details hold every finding, path = JSON
/// Pointer into the body, code one of "unknown_field" "readonly" "required" "wrong_type" "too_long" "too_short"
/// "out_of_range" "pattern" "not_allowed" "invalid" "reference_not_found" "rule" "too_many" "masked" "not_visible".
/// Before that: forbidden "data.field_forbidden" with the pointers of fields that the caller may not write.
lib::Result<RecordChange> make_change(const CompiledEntity& entity, const ChangeInput& input, const lib::Clock& clock,
                                      lib::Random& random, const Limits& limits = {});

/// A write that changes no field: remove, restore or purge of the record as it is stored.
RecordChange make_move(IntentKind kind, const lib::Json& stored);

}  // namespace athyper::core::data
