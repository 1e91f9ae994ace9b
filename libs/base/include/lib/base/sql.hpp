// Statements and rows: what core's compilers build and the database adapter runs. No driver type appears here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lib::sql {

/// Which lane a statement group may take: `shared` only for short work registered as such, everything else `exclusive`.
enum class Lane { shared, exclusive };

/// The text of a statement with $1… placeholders; shared between requests, so that its prepared form is found by
/// pointer-cheap key.
struct Shape {
  std::string text;
  std::uint64_t hash = 0;
};
using ShapePtr = std::shared_ptr<const Shape>;
ShapePtr make_shape(std::string text);

/// A parameter in PostgreSQL's text form; nothing is NULL.
using Param = std::optional<std::string>;

struct Statement {
  ShapePtr shape;
  std::vector<Param> params;
};

/// Where rows live; the driver's result behind two calls.
class RowSource {
 public:
  virtual ~RowSource() = default;
  virtual std::size_t rows() const = 0;
  virtual std::size_t columns() const = 0;
  virtual std::string_view column_name(std::size_t column) const = 0;
  /// Text form of a value; nothing is NULL. Valid as long as the Rows lives.
  virtual std::optional<std::string_view> at(std::size_t row, std::size_t column) const = 0;
  /// Rows touched by INSERT, UPDATE, DELETE.
  virtual std::size_t affected() const = 0;
};

/// The result of one statement. Moves only.
class Rows {
 public:
  Rows() = default;
  explicit Rows(std::unique_ptr<RowSource> source) : source_(std::move(source)) {}

  std::size_t size() const { return source_ ? source_->rows() : 0; }
  bool empty() const { return size() == 0; }
  std::size_t columns() const { return source_ ? source_->columns() : 0; }
  std::string_view column_name(std::size_t column) const { return source_->column_name(column); }
  std::optional<std::string_view> at(std::size_t row, std::size_t column) const { return source_->at(row, column); }
  /// A value that the statement cannot leave NULL; NULL is a bug.
  std::string_view get(std::size_t row, std::size_t column) const;
  std::int64_t get_int(std::size_t row, std::size_t column) const;
  bool get_bool(std::size_t row, std::size_t column) const;
  std::size_t affected() const { return source_ ? source_->affected() : 0; }

 private:
  std::unique_ptr<RowSource> source_;
};

/// Statements that run as one pipelined implicit transaction: all or nothing, nothing can branch inside.
struct Group {
  std::vector<Statement> statements;
  Lane lane = Lane::exclusive;
  /// Server-side limit on the whole group; the client waits two seconds longer.
  int timeout_ms = 2'000;
};

/// `"name"` with inner quotes doubled: the only way a name becomes SQL.
std::string quote_identifier(std::string_view name);
/// `'text'` with quotes doubled, for DDL where parameters cannot stand. Never for values of a request.
std::string quote_literal(std::string_view text);

/// Text of a statement in three different calls, so that a value can never become syntax by accident.
class Builder {
 public:
  Builder& syntax(std::string_view fixed);
  Builder& identifier(std::string_view name);
  /// schema.table
  Builder& identifier(std::string_view schema, std::string_view name);
  /// Adds a parameter and writes $n. `cast` names its type ("uuid") when PostgreSQL cannot infer it.
  Builder& param(Param value, std::string_view cast = {});
  /// Writes $n for a value that is given at execution time; returns its index from 0.
  std::size_t slot(std::string_view cast = {});

  const std::string& text() const { return text_; }
  std::size_t size() const { return params_.size(); }
  Statement build() &&;

 private:
  std::string text_;
  std::vector<Param> params_;
};

}  // namespace lib::sql
