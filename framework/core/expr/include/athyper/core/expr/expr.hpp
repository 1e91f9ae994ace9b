// The rule language: a fenced profile of CEL. One front end (parse, check, cost bound); two uses here: evaluation in C++ and a
// parameterised SQL predicate. Pure.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <variant>
#include <vector>

#include <lib/base/decimal.hpp>
#include <lib/base/json.hpp>
#include <lib/base/result.hpp>
#include <lib/base/sql.hpp>
#include <lib/base/time.hpp>

namespace athyper::core::expr {

/// Static types of the profile. `decimal`, `date` and `time_of_day` are the platform's additions to CEL.
enum class TypeKind { null, boolean, integer, decimal, string, uuid, date, time_of_day, timestamp, duration, list, record, dynamic };

struct Type {
  TypeKind kind = TypeKind::dynamic;
  /// Element of a list.
  std::shared_ptr<const Type> element;
  /// Name of the record shape, resolved by Schema::members.
  std::string record;
  bool nullable = true;
};

/// What an expression may name: variables and members of records. Built from the compiled entity by the caller.
class Schema {
 public:
  virtual ~Schema() = default;
  /// Type of a top-level name ("record", "subject", or a bare field name), or nothing when unknown.
  virtual std::optional<Type> variable(std::string_view name) const = 0;
  /// Type of `member` of the record shape `record`.
  virtual std::optional<Type> member(std::string_view record, std::string_view member) const = 0;
  /// Names for "did you mean": all variables, or the members of a shape.
  virtual std::vector<std::string> names(std::string_view record) const = 0;
};

struct Limits {
  std::size_t max_bytes = 4'000;
  std::size_t max_nodes = 200;
  std::size_t max_depth = 32;
  /// Upper bound of the static cost estimate.
  std::uint64_t max_cost = 100'000;
};

/// A parsed and checked expression. Cheap to copy, safe from any thread.
class Expression {
 public:
  struct Node;
  /// Static type of the whole.
  const Type& type() const;
  /// Text as given.
  const std::string& source() const;
  const Node& root() const;
  /// Dotted paths it reads ("record.created_by", "priority"), each once, sorted.
  const std::vector<std::string>& reads() const;

 private:
  friend lib::Result<Expression> compile(std::string_view, const Schema&, const Limits&);
  struct Impl;
  std::shared_ptr<const Impl> impl_;
};

/// Parses and checks. All findings at once in details: path "line:col" (from 1, inside the text), code ("expr.syntax", "expr.unknown_name",
/// "expr.type_mismatch", "expr.unknown_function", "expr.too_complex", …) and a sentence with the fix. Error key "expr.invalid".
lib::Result<Expression> compile(std::string_view text, const Schema& schema, const Limits& limits = {});

/// A value at run time. JSON carries null, bool, int, string, lists and records; exact types have their own alternative.
struct Value;
using ValueList = std::vector<Value>;
struct Value {
  std::variant<std::monostate, bool, std::int64_t, lib::Decimal, std::string, std::chrono::year_month_day, lib::Timestamp,
               std::chrono::microseconds /* duration or time of day */, std::shared_ptr<const ValueList>, std::shared_ptr<const class RecordView>>
      data;
};

/// A record the evaluator may ask for members. Unknown members cannot be asked for: the checker refused them.
class RecordView {
 public:
  virtual ~RecordView() = default;
  virtual Value member(std::string_view name) const = 0;
};

/// What evaluation may see besides the record: the instant and the day in the caller's zone, taken once per request.
struct EvaluationContext {
  /// Value of a top-level name.
  std::function<Value(std::string_view name)> variable;
  lib::Timestamp now;
  std::chrono::year_month_day today;
};

/// Evaluates in C++. Error keys "expr.overflow", "expr.division_by_zero", "expr.no_value" (null where a value is needed), "expr.too_expensive".
lib::Result<Value> evaluate(const Expression& expression, const EvaluationContext& context);

/// How a name becomes SQL: a column expression for record members, or a constant known now (subject, today).
struct SqlBinding {
  /// Writes the column into the builder, e.g. quoted alias.column. Null for constants.
  std::function<void(lib::sql::Builder&)> column;
  /// Value known when the statement is run; becomes a parameter slot named `constant` (see SqlPredicate::slots).
  std::optional<std::string> constant;
};

/// A predicate compiled once and run with different constants: the caller fills the slots in order with text-form values.
struct SqlPredicate {
  /// Names of the constants in the order of their slots, e.g. {"subject.id", "subject.id", "now"}; literals of the expression
  /// are bound as parameters by the builder itself.
  std::vector<std::string> slots;
};

/// Appends the expression as a boolean SQL predicate that answers as evaluate() does (an error or null in an allow rule = false). Every literal
/// is a parameter. Error key "expr.not_sql" when a construct has no SQL form (names the construct and its place).
lib::Result<SqlPredicate> append_sql(lib::sql::Builder& builder, const Expression& expression,
                                     const std::function<SqlBinding(std::string_view path)>& bind);

}  // namespace athyper::core::expr
