#include <optional>

#include <lib/base/sql.hpp>

#include "plan/catalogue.hpp"
#include "plan/operations.hpp"
#include "script/ddl.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

/// The text between `before` and the end of the parentheses that follow it; nothing for more than one value.
std::optional<std::string> value_after(const std::string& bound, const std::string& before) {
  const auto at = bound.find(before + " (");
  if (at == std::string::npos) return std::nullopt;
  const auto start = at + before.size() + 2;
  const auto end = bound.find(')', start);
  if (end == std::string::npos) return std::nullopt;
  return bound.substr(start, end - start);
}

/// The bound of a range or list over one column as a condition, so that ATTACH has nothing to look at. Other bounds are
/// left to PostgreSQL: the new partition is empty.
std::optional<std::string> condition(const Partitioning& partitioning, const std::string& bound) {
  if (partitioning.columns.size() != 1) return std::nullopt;
  const std::string column = lib::sql::quote_identifier(partitioning.columns[0]);
  if (partitioning.strategy == "list") {
    const auto values = value_after(bound, "IN");
    if (!values || values->find("NULL") != std::string::npos) return std::nullopt;
    return column + " is not null and " + column + " in (" + *values + ")";
  }
  const auto from = value_after(bound, "FROM");
  const auto to = value_after(bound, "TO");
  if (partitioning.strategy != "range" || !from || !to) return std::nullopt;
  std::string out = column + " is not null";
  if (*from != "MINVALUE") out += " and " + column + " >= " + *from;
  if (*to != "MAXVALUE") out += " and " + column + " < " + *to;
  return out;
}

}  // namespace

void add_partition(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const Partition& partition = named(subject.after->partitioning->partitions, subject.object());
  const TableName name{table.schema, partition.name};
  const std::string check = lib::sql::fit_identifier(partition.name, "_bound");
  const auto bound = condition(*subject.after->partitioning, partition.bound);

  Step make = statement(subject, "B27.1", "create the partition " + partition.name + " beside " + to_string(table),
                        // Comments stand at the table alone.
                        {"create table " + ddl::qualified(name) + " (like " + ddl::qualified(table) +
                         " including all excluding comments)"},
                        LockClass::access_share);
  if (bound) make.statements.push_back(ddl::add_constraint(name, check, "check (" + *bound + ")"));
  make.postcondition = catalogue::ask(catalogue::relation_exists(name));
  make.inverse = {ddl::drop_table(name)};
  draft.add(Phase::partitions, std::move(make));

  Step attach = statement(subject, "B27.3", "attach the partition " + partition.name,
                          {ddl::alter(table, "attach partition " + ddl::qualified(name) + " " + partition.bound)},
                          LockClass::share_update_exclusive);
  // The new partition is locked harder, but nobody knows it yet.
  attach.postcondition = catalogue::ask(catalogue::is_partition_of(table, partition.name));
  attach.inverse = {ddl::alter(table, "detach partition " + ddl::qualified(name))};
  draft.add(Phase::partitions, std::move(attach));

  if (!bound) return;
  Step drop = statement(subject, "B27.4", "drop the proof of the bounds of " + partition.name,
                        {ddl::drop_constraint(name, check)});
  drop.table = name;
  drop.postcondition = catalogue::ask(catalogue::no(catalogue::constraint_exists(name, check)));
  draft.add(Phase::partitions, std::move(drop));
}

void drop_partition(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const Partition& partition = named(subject.before->partitioning->partitions, subject.object());
  const TableName name{table.schema, partition.name};
  Step detach = concurrent(subject, "B28.1", "detach the partition " + partition.name,
                           {ddl::alter(table, "detach partition " + ddl::qualified(name) + " concurrently")});
  detach.other_table = name;
  detach.postcondition = catalogue::ask(catalogue::no(catalogue::is_partition_of(table, partition.name)));
  detach.inverse = {ddl::alter(table, "attach partition " + ddl::qualified(name) + " " + partition.bound)};
  draft.add(Phase::shed, std::move(detach));
  Step drop = statement(subject, "B28.2", "drop the partition " + partition.name, {ddl::drop_table(name)});
  drop.table = name;
  drop.kind = Step::Kind::contract;
  drop.postcondition = catalogue::ask(catalogue::no(catalogue::relation_exists(name)));
  draft.add(Phase::contract_tables, std::move(drop));
}

}  // namespace athyper::core::schema::plan_detail
