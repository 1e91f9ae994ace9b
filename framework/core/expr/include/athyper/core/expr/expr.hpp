// The rule language: CEL, and a fenced profile of it for metadata. One front end (parse, check, cost bound), one
// compiled form; used here for evaluation in C++ and as a parameterised SQL predicate. Pure.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <lib/base/decimal.hpp>
#include <lib/base/json.hpp>
#include <lib/base/result.hpp>
#include <lib/base/sql.hpp>
#include <lib/base/time.hpp>

namespace athyper::core::expr {

/// Static types. `decimal`, `date`, `time_of_day` and `uuid` are the platform's additions to CEL; from `uinteger` on
/// they exist in the full language only.
enum class TypeKind {
  null,
  boolean,
  integer,
  decimal,
  string,
  uuid,
  date,
  time_of_day,
  timestamp,
  duration,
  list,
  record,
  dynamic,
  uinteger,
  real,
  bytes,
  map,
  type,
  optional,
};

struct Type {
  TypeKind kind = TypeKind::dynamic;
  /// Element of a list, value of a map or an optional.
  std::shared_ptr<const Type> element = nullptr;
  /// Name of the record shape, resolved by Schema::member. A uuid with a shape is a reference: it compares as the id
  /// and has members.
  std::string record = {};
  bool nullable = true;
  /// Key of a map.
  std::shared_ptr<const Type> key = nullptr;
};

/// "int", "decimal", "list(line)" …, as diagnostics name types.
std::string to_string(const Type& type);
/// A list of `element`.
Type list_of(Type element);

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

/// One node of the checked tree, and its compiled form; their shapes are private to the box.
struct Node;
struct Program;

/// The compiled form: a list of instructions with the constants and names they speak of, which the browser runs as
/// well. Cheap to copy, safe from any thread.
class Compiled {
 public:
  /// Paths it asks for ("record.created_by"; in the full language names of variables), each once.
  const std::vector<std::string>& inputs() const;
  /// A JSON object with the version of its form in "v".
  lib::Json to_json() const;
  /// Reads what to_json() wrote. Every index and jump is checked, so what comes from outside cannot harm. Error key
  /// "expr.bad_program".
  static lib::Result<Compiled> from_json(const lib::Json& json);

 private:
  friend struct ExpressionAccess;
  std::shared_ptr<const Program> program_;
};

/// A parsed and checked expression. Cheap to copy, safe from any thread.
class Expression {
 public:
  /// Static type of the whole.
  const Type& type() const;
  /// Text as given.
  const std::string& source() const;
  const Node& root() const;
  /// Dotted paths it reads ("record.created_by", "priority", "lines.quantity"), each once, sorted. Variables of macros
  /// stand as the list they run over.
  const std::vector<std::string>& reads() const;
  /// True when it asks for today() or now().
  bool reads_time() const;
  /// The static cost estimate, at most Limits::max_cost.
  std::uint64_t cost() const;
  Compiled compiled() const;

 private:
  friend struct ExpressionAccess;
  struct Impl;
  std::shared_ptr<const Impl> impl_;
};

/// Parses and checks. All findings at once in details: path "line:col" (from 1, inside the text), code ("expr.syntax",
/// "expr.unknown_name", "expr.type_mismatch", "expr.unknown_function", "expr.too_complex", …) and a sentence with the
/// fix. Error key "expr.invalid".
lib::Result<Expression> compile(std::string_view text, const Schema& schema, const Limits& limits = {});

/// What an expression of the full language may name besides the functions of CEL and its extensions.
struct Environment {
  /// Names are looked up in this container first, then in the ones around it ("a.b", then "a", then none).
  std::string container = {};
  /// Dotted name and type: "int", "list(string)", "map(string, dyn)", "optional_type(int)", "dyn" …
  std::vector<std::pair<std::string, std::string>> variables = {};
  /// More functions for the type checker, as "name(int, list(A)) A" or "string.name() bool"; a single upper-case letter
  /// is a type parameter. They cannot be called.
  std::vector<std::string> functions = {};
  /// Type errors are left to the evaluation.
  bool check_types = true;
};

/// The full language with doubles, unsigned numbers, bytes, maps, optionals and the strings, math, encoders, bindings
/// and comprehension extensions. Not for metadata: it has no SQL form. Errors as compile().
lib::Result<Expression> compile_full(std::string_view text, const Environment& environment, const Limits& limits = {});

/// A structured condition: {"field", "operator", "value"}, with "upperValue" of between and "caseInsensitive", or a
/// group
/// {"logic": "and" | "or" | "not", "rules": […], "conditions": […]}, also {"and": […]}, {"or": […]}, {"not": …}. Every
/// operator of the platform's formats in every spelling; a value may be {"field": "…"}. The same tree as written text
/// gives; paths of findings are JSON pointers.
lib::Result<Expression> compile_group(const lib::Json& group, const Schema& schema, const Limits& limits = {});
/// The way back, for conditions that are made of comparisons of fields; nothing for others.
std::optional<lib::Json> to_group(const Expression& expression);
/// Text that means the same, from the checked tree; not what was typed. For expressions of the profile.
std::string to_text(const Expression& expression);

class RecordView;
struct Value;
struct OptionalValue;
using ValueList = std::vector<Value>;
using ValueMap = std::vector<std::pair<Value, Value>>;

/// A sequence of bytes, a type and an instant or a duration finer than microseconds: of the full language only.
struct Bytes {
  std::string data;
};
struct TypeName {
  std::string name;
};
struct FineTime {
  bool is_duration = false;
  std::int64_t seconds = 0;
  std::int32_t nanos = 0;
};

/// A value at run time. The empty alternative is null. uuid is a string of 36 lowercase characters; a duration and a
/// time of day are microseconds (the static type tells them apart).
struct Value {
  using Data = std::variant<std::monostate, bool, std::int64_t, lib::Decimal, std::string, std::chrono::year_month_day,
                            lib::Timestamp, std::chrono::microseconds, std::shared_ptr<const ValueList>,
                            std::shared_ptr<const RecordView>, std::uint64_t, double, Bytes, TypeName, FineTime,
                            std::shared_ptr<const ValueMap>, std::shared_ptr<const OptionalValue>>;
  Data data;

  bool is_null() const { return data.index() == 0; }
  template <class T>
  const T* get() const {
    return std::get_if<T>(&data);
  }
};

struct OptionalValue {
  std::optional<Value> value;
};

Value make_list(ValueList items);
Value make_map(ValueMap entries);

/// A record the evaluator may ask for members. Unknown members cannot be asked for: the checker refused them.
class RecordView {
 public:
  virtual ~RecordView() = default;
  virtual Value member(std::string_view name) const = 0;
  /// What a reference compares as: the id of the record it leads to.
  virtual Value identity() const { return {}; }
};

/// What evaluation may see besides the record: the instant and the day in the caller's zone, taken once per request.
struct EvaluationContext {
  /// Value of a top-level name.
  std::function<Value(std::string_view name)> variable;
  lib::Timestamp now{};
  std::chrono::year_month_day today{};
};

/// Evaluates in C++. Error keys "expr.overflow", "expr.division_by_zero", "expr.no_value" (null where a value is
/// needed), "expr.too_expensive", "expr.bad_value" (a value that is not what its type promised), in the full language
/// also "expr.no_overload", "expr.no_key", "expr.unknown_name" and "expr.out_of_range"; details[0].path is "line:col"
/// of the operator that failed.
lib::Result<Value> evaluate(const Expression& expression, const EvaluationContext& context);

/// What is left of an expression of the profile when the values of some of its paths are known: they are put in, what
/// then is constant is computed, and `false && …`, `true || …` and decided choices go. Wherever the rest is known it
/// answers as the whole does.
Expression specialise(const Expression& expression,
                      const std::function<std::optional<Value>(std::string_view path)>& known);

/// A condition's answer: true only when evaluate() says true; false, null and every error are false.
bool holds(const Expression& expression, const EvaluationContext& context);

/// Values laid out once and asked by many expressions: nothing is looked up by name and nothing is allocated in an
/// evaluation that makes no list and no text beyond the arena of its thread. Belongs to one thread at a time.
class Facts {
 public:
  explicit Facts(std::size_t count);
  Facts(Facts&&) noexcept;
  Facts& operator=(Facts&&) noexcept;
  ~Facts();

  /// Copies the value. What is never set is null.
  void set(std::size_t slot, const Value& value);
  void set_time(lib::Timestamp now, std::chrono::year_month_day today);
  /// All null again; the memory is kept.
  void clear();

 private:
  friend struct FactsAccess;
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// `slots[i]` is the slot of the input number i. Details of an error have no place, since the text is not there.
lib::Result<Value> evaluate(const Compiled& compiled, const Facts& facts, std::span<const std::uint16_t> slots);
bool holds(const Compiled& compiled, const Facts& facts, std::span<const std::uint16_t> slots);

struct SqlBinding;

/// The child rows behind a list, for macros in SQL.
struct SqlRows {
  /// Writes what follows FROM, up to and with a WHERE of at least one condition: `"mdm"."line" AS c WHERE c.tenant_id =
  /// … AND c.parent_id = …`.
  std::function<void(lib::sql::Builder&)> from;
  /// Binds a member path of one row ("quantity").
  std::function<SqlBinding(std::string_view path)> bind;
};

/// How a path becomes SQL: a column expression for record members, a constant known when the statement is run
/// (subject), or child rows. All three empty means that the path has no SQL form here.
struct SqlBinding {
  /// Writes the column into the builder, e.g. quoted alias.column, with the SQL type of the path's static type (decimal
  /// = numeric, integer = int8, string = text, timestamp = timestamptz, …).
  std::function<void(lib::sql::Builder&)> column = nullptr;
  /// Name of the constant, as SqlSlot::name shows it. Everything that reads only constants is evaluated once per
  /// statement.
  std::optional<std::string> constant = std::nullopt;
  std::shared_ptr<const SqlRows> rows = nullptr;
};

/// A parameter whose value is known when the statement is run.
struct SqlSlot {
  /// The constant's name for a plain path, else the text of the constant part: "subject.id", "today()".
  std::string name;
  /// Index into Statement::params.
  std::size_t index = 0;
  Type type = {};
  std::shared_ptr<const Program> program = nullptr;
};

/// A piece of SQL compiled once and run with different constants. Literals of the expression are bound already.
class SqlPiece {
 public:
  /// The slots in the order they stand in the text.
  const std::vector<SqlSlot>& slots() const { return slots_; }
  /// Writes the slots' values (text form; no value is NULL) into the parameters of the built statement. Error key
  /// "expr.too_expensive".
  lib::Result<void> fill(std::vector<lib::sql::Param>& params, const EvaluationContext& context) const;

 private:
  friend struct SqlAccess;
  Expression expression_;
  std::vector<SqlSlot> slots_;
};

using BindSql = std::function<SqlBinding(std::string_view path)>;

/// Appends the expression, in brackets, as a boolean SQL predicate that is TRUE exactly when holds() is true (otherwise
/// FALSE or NULL: to negate it write `(…) IS NOT TRUE`). Every literal is a parameter; plain comparisons stay usable by
/// an index. Nothing in it can raise an SQL error. Error key "expr.not_sql" when a construct has no SQL form (names
/// each construct and its place); the builder is then spoilt.
lib::Result<SqlPiece> append_sql(lib::sql::Builder& builder, const Expression& expression, const BindSql& bind);

/// Appends the expression as an SQL value of its type: what evaluate() gives, NULL where that is null or an error. For
/// computed fields.
lib::Result<SqlPiece> append_sql_value(lib::sql::Builder& builder, const Expression& expression, const BindSql& bind);

}  // namespace athyper::core::expr
