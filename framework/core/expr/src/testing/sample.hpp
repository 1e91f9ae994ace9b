// For tests: a requisition with lines and a subject, as schema, values and SQL binding.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include <athyper/core/expr/expr.hpp>

namespace athyper::core::expr::testing {

/// Names of the sample: `record` (requisition), `subject`, and the requisition's own fields at top level.
class SampleSchema final : public Schema {
 public:
  std::optional<Type> variable(std::string_view name) const override;
  std::optional<Type> member(std::string_view record, std::string_view member) const override;
  std::vector<std::string> names(std::string_view record) const override;
};

/// A record out of a map; what is not in it is null.
class MapRecord final : public RecordView {
 public:
  explicit MapRecord(std::map<std::string, Value, std::less<>> members) : members_(std::move(members)) {}
  Value member(std::string_view name) const override;
  Value identity() const override { return member("id"); }

 private:
  std::map<std::string, Value, std::less<>> members_;
};

Value make_record(std::map<std::string, Value, std::less<>> members);
Value text(std::string_view value);
Value whole(std::int64_t value);
Value exact(std::string_view digits);
Value day(std::string_view iso);
Value instant(std::string_view rfc3339);

/// Both records behind names; fields of the requisition answer at top level too.
EvaluationContext make_context(Value record, Value subject);
/// A filled requisition and its author.
EvaluationContext sample_context();

/// Columns of "r", constants for subject.*, lines as the table "line".
SqlBinding bind_sample(std::string_view path);

}  // namespace athyper::core::expr::testing
