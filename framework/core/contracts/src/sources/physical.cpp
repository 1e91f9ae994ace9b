// The family of shapes of a table.
#include <algorithm>
#include <array>

#include <athyper/core/contracts/sources.hpp>
#include <lib/base/text.hpp>

#include "builders.hpp"
#include "sources/column_type.hpp"

namespace athyper::core::contracts {
namespace {

using schema::Column;
using schema::Table;

constexpr std::size_t kMaxRows = 1'000;
constexpr std::size_t kMaxSorts = 8;
constexpr std::int64_t kMaxPageSize = 500;

class Family {
 public:
  explicit Family(const Table& table) : table_(table), stem_(pascal_case(table.name.name)) {
    group_.domain = table.name.schema;
    group_.name = table.name.name;
    group_.source = "the table " + schema::to_string(table.name);
  }

  Group make() && {
    add_rows();
    add_keys();
    add_where();
    add_lists();
    add_writes();
    add_aggregates();
    return std::move(group_);
  }

 private:
  /// Full name of a shape of this table.
  Type own(const std::string& suffix) const { return shape(table_.name.schema + "." + stem_ + suffix); }

  Shape& add(Shape shape) {
    shape.name = stem_ + shape.name;
    group_.shapes.push_back(std::move(shape));
    return group_.shapes.back();
  }

  bool is_key(const Column& column) const {
    return table_.primary_key &&
           std::ranges::find(table_.primary_key->columns, column.name) != table_.primary_key->columns.end();
  }

  /// One member for each column that `take` names; in the order of the columns.
  template <class Take, class Make>
  std::vector<Member> members(Take take, Make make) const {
    std::vector<Member> out;
    for (const Column& column : table_.columns) {
      if (take(column)) out.push_back(make(column));
    }
    return out;
  }

  Member written(const Column& column) const {
    Type type = type_of(table_, column);
    const bool needed = column.not_null && !column.default_expression;
    return needed ? must(column.name, std::move(type), column.comment)
                  : may(column.name, std::move(type), column.comment);
  }

  void add_rows() {
    const auto all = [](const Column&) { return true; };
    const auto stored = [](const Column& column) { return !column.generated_expression; };
    add(answer("Row", table_.comment, members(all, [&](const Column& column) {
                 return must(column.name, type_of(table_, column), column.comment);
               })));
    add(request("Create", "A new row; what has a default may be left out.",
                members(stored, [&](const Column& column) { return written(column); })));
    add(request("Update", "Columns to change; keys stay.",
                members([&](const Column& column) { return stored(column) && !is_key(column); },
                        [&](const Column& column) { return may(column.name, type_of(table_, column)); })))
        .not_empty = true;
    add(request("Upsert", "A row with its key: written over when it is there, new otherwise.",
                members(stored, [&](const Column& column) {
                  Member member = written(column);
                  member.required = member.required || is_key(column);
                  return member;
                })));
  }

  /// The columns of a key as one member: the column itself, or an object of all.
  Member key_member(const std::vector<std::string>& columns) {
    std::vector<Member> parts;
    for (const std::string& name : columns) {
      Type type = type_of(table_, *schema::find_column(table_, name));
      type.nullable = false;
      parts.push_back(must(name, std::move(type)));
    }
    if (parts.size() == 1) return may(parts[0].name, parts[0].type);
    const std::string name = lib::join(columns, "_");
    const std::string suffix = "By" + pascal_case(name);
    add(request(suffix, "One row by its key.", std::move(parts)));
    return may(name, own(suffix));
  }

  void add_keys() {
    std::vector<Member> keys;
    if (table_.primary_key) keys.push_back(key_member(table_.primary_key->columns));
    for (const auto& key : table_.unique_keys) keys.push_back(key_member(key.columns));
    has_key_ = !keys.empty();
    if (!has_key_) return;
    add(request("WhereUnique", "One row, by one of its keys.", std::move(keys))).not_empty = true;
  }

  void add_where() {
    std::vector<Member> conditions;
    for (const char* name : {"AND", "OR", "NOT"}) conditions.push_back(may(name, list(own("Where"))));
    for (const Column& column : table_.columns)
      conditions.push_back(may(column.name, shape(traits_of(column, type_of(table_, column)).filter)));
    add(request("Where", "Conditions on rows; all of them hold.", std::move(conditions)));
  }

  std::vector<Member> flags(bool (*take)(const ColumnTraits&)) const {
    return members([&](const Column& column) { return take(traits_of(column, type_of(table_, column))); },
                   [](const Column& column) { return may(column.name, boolean()); });
  }

  void add_lists() {
    add(request("Order", "Columns to sort by.",
                members(
                    [&](const Column& column) {
                      return traits_of(column, type_of(table_, column)).ordered ||
                             type_of(table_, column).form == "uuid";
                    },
                    [](const Column& column) { return may(column.name, one_of({"asc", "desc"})); })))
        .not_empty = true;
    add(request("Select", "Columns to answer with.", flags([](const ColumnTraits&) { return true; }))).not_empty = true;
    Type order = list(own("Order"));
    order.max_size = kMaxSorts;
    add(request("ListArgs", "A page of rows.",
                {may("where", own("Where")), may("order", std::move(order)), may("select", own("Select")),
                 may("page", integer(1)), may("pageSize", integer(1, kMaxPageSize)), may("total", boolean())}));
    add(answer("ListResult", "A page of rows.",
               {must("data", list(own("Row"))), must("meta", shape("common.PageMeta"))}));
    add(request("CountArgs", "Which rows to count.", {may("where", own("Where"))}));
  }

  void add_writes() {
    const Member select = may("select", own("Select"));
    Type rows = list(own("Create"));
    rows.min_size = 1;
    rows.max_size = kMaxRows;
    add(request("CreateArgs", "One new row.", {must("data", own("Create")), select}));
    add(request("CreateManyArgs", "New rows at once.",
                {must("data", std::move(rows)), may("skipDuplicates", boolean())}));
    add(request("UpdateManyArgs", "The same change of many rows.",
                {must("where", own("Where")), must("data", own("Update"))}));
    add(request("DeleteManyArgs", "Which rows go.", {must("where", own("Where"))}));
    if (!has_key_) return;
    const Member where = must("where", own("WhereUnique"));
    add(request("GetArgs", "One row.", {where, select}));
    add(request("UpdateArgs", "A change of one row.", {where, must("data", own("Update")), select}));
    add(request("UpsertArgs", "One row, changed or new.",
                {where, must("create", own("Create")), must("update", own("Update")), select}));
    add(request("DeleteArgs", "The row that goes.", {where, select}));
  }

  /// What comes out of min and max, of sum and avg.
  std::vector<Member> results(bool (*take)(const ColumnTraits&), bool sums) const {
    return members([&](const Column& column) { return take(traits_of(column, type_of(table_, column))); },
                   [&](const Column& column) {
                     const Type type = type_of(table_, column);
                     const bool is_float = type.kind == Kind::number;
                     return may(column.name, or_null(sums && !is_float ? form("decimal") : type));
                   });
  }

  void add_aggregates() {
    const auto ordered = [](const ColumnTraits& traits) { return traits.ordered; };
    const auto numeric = [](const ColumnTraits& traits) { return traits.numeric; };
    std::vector<Member> asked{may("where", own("Where")), may("count", boolean())};
    std::vector<Member> told{may("count", integer(0))};
    const auto add_pair = [&](auto take, const std::string& suffix, std::initializer_list<const char*> names,
                              bool sums) {
      if (flags(take).empty()) return;
      add(request(suffix + "Select", "Which columns.", flags(take))).not_empty = true;
      add(answer(suffix + "Result", "What came out, by column.", results(take, sums)));
      for (const char* name : names) {
        asked.push_back(may(name, own(suffix + "Select")));
        told.push_back(may(name, own(suffix + "Result")));
      }
    };
    add_pair(+ordered, "Bounds", {"min", "max"}, false);
    add_pair(+numeric, "Sums", {"sum", "avg"}, true);
    add(request("AggregateArgs", "Figures over rows.", std::move(asked)));
    add(answer("AggregateResult", "Figures over rows.", std::move(told)));
  }

  const Table& table_;
  std::string stem_;
  Group group_;
  bool has_key_ = false;
};

}  // namespace

std::vector<Group> physical_groups(const schema::PhysicalModel& model) {
  std::vector<Group> groups;
  for (const Table& table : model.tables) groups.push_back(Family(table).make());
  return groups;
}

}  // namespace athyper::core::contracts
