// The facts of a model as lines of text.
#include <athyper/core/schema/physical_model.hpp>

#include <lib/base/text.hpp>

#include "script/ddl.hpp"

namespace athyper::core::schema {
namespace {

/// Line breaks of expressions and comments would end a fact.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\\') {
      out += "\\\\";
    } else {
      out.push_back(c);
    }
  }
  return out;
}

class Description {
 public:
  explicit Description(const Table& table) : table_(table), prefix_(to_string(table.name) + " ") {}

  std::string run() {
    line("table", {});
    for (const auto& column : table_.columns) add(column);
    if (table_.primary_key)
      line("primary key " + table_.primary_key->name, ddl::name_list(table_.primary_key->columns));
    for (const auto& key : table_.unique_keys) line("unique key " + key.name, ddl::name_list(key.columns));
    for (const auto& check : table_.checks)
      line("check " + check.name, check.expression + (check.validated ? "" : " not valid"));
    for (const auto& key : table_.foreign_keys)
      line("foreign key " + key.name, ddl::foreign_key_clause(key) + (key.validated ? "" : " not valid"));
    for (const auto& index : table_.indexes) add(index);
    if (table_.row_security) line("row security", table_.forced_row_security ? "forced" : "enabled");
    for (const auto& policy : table_.policies) add(policy);
    for (const auto& grant : table_.grants) line("grant " + grant.role, lib::join(grant.privileges, ", "));
    if (table_.partitioning) add(*table_.partitioning);
    for (const auto& parameter : table_.storage_parameters) line("storage", parameter);
    if (!table_.comment.empty()) line("comment", table_.comment);
    return std::move(out_);
  }

 private:
  void line(std::string_view fact, std::string_view value) {
    out_ += prefix_ + one_line(fact);
    if (!value.empty()) out_ += ": " + one_line(value);
    out_.push_back('\n');
  }

  void add(const Column& column) {
    line("column " + column.name, ddl::column_properties(column));
    if (!column.comment.empty()) line("comment on " + column.name, column.comment);
  }

  void add(const Index& index) {
    std::string definition = index.unique ? "unique " : "";
    definition += index.method + " (";
    for (std::size_t i = 0; i < index.keys.size(); ++i)
      definition += (i == 0 ? "" : ", ") + ddl::index_key(index.keys[i]);
    definition += ")";
    if (!index.include.empty()) definition += " include (" + ddl::name_list(index.include) + ")";
    if (!index.predicate.empty()) definition += " where " + index.predicate;
    if (!index.valid) definition += " invalid";
    line("index " + index.name, definition);
  }

  void add(const RowPolicy& policy) {
    line("policy " + policy.name, "for " + policy.command + " to " + lib::join(policy.roles, ", ") + " using (" +
                                      policy.using_expression + ") with check (" + policy.check_expression + ")");
  }

  void add(const Partitioning& partitioning) {
    line("partitioned", partitioning.strategy + " (" + ddl::name_list(partitioning.columns) + ")" +
                            (partitioning.by_month ? " by month" : ""));
    for (const auto& partition : partitioning.partitions) line("partition " + partition.name, partition.bound);
  }

  const Table& table_;
  std::string prefix_;
  std::string out_;
};

}  // namespace

std::string describe(const PhysicalModel& model) {
  const PhysicalModel normal = normal_form(model);
  std::string out;
  for (const auto& schema : normal.schemas) out += "schema " + one_line(schema) + "\n";
  for (const auto& table : normal.tables) out += Description(table).run();
  return out;
}

}  // namespace athyper::core::schema
