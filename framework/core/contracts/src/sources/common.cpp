// What the shapes of every table share: filters by type, page and sort words.
#include <athyper/core/contracts/sources.hpp>

#include "builders.hpp"

namespace athyper::core::contracts {
namespace {

/// equals, not, in, notIn; and for ordered types the four comparisons.
std::vector<Member> comparisons(const Type& type, bool ordered) {
  std::vector<Member> members{may("equals", type), may("not", type)};
  constexpr std::size_t kMaxValues = 1'000;
  for (const char* name : {"in", "notIn"}) {
    Type values = list(type);
    values.max_size = kMaxValues;
    members.push_back(may(name, std::move(values)));
  }
  if (!ordered) return members;
  for (const char* name : {"lt", "lte", "gt", "gte"}) members.push_back(may(name, type));
  return members;
}

/// The filter of a type, and the one for columns that may be null.
void add_filter(Group& group, const std::string& name, std::vector<Member> members) {
  group.shapes.push_back(request(name + "Filter", "Conditions on one column; all of them hold.", members));
  group.shapes.back().not_empty = true;
  members.push_back(may("isNull", boolean()));
  group.shapes.push_back(request(name + "OrNullFilter", "Conditions on one column that may be null.", members));
  group.shapes.back().not_empty = true;
}

void add_filters(Group& group) {
  std::vector<Member> text_conditions = comparisons(text(), true);
  for (const char* name : {"contains", "startsWith", "endsWith"}) text_conditions.push_back(may(name, text()));
  add_filter(group, "Text", std::move(text_conditions));
  add_filter(group, "Boolean", {may("equals", boolean()), may("not", boolean())});
  add_filter(group, "Integer", comparisons(integer(), true));
  add_filter(group, "Number", comparisons({.kind = Kind::number}, true));
  add_filter(group, "Json", {may("equals", any()), may("not", any())});
  for (const char* name : {"uuid", "base64"}) add_filter(group, pascal_case(name), comparisons(form(name), false));
  for (const char* name : {"decimal", "date", "datetime", "time"})
    add_filter(group, pascal_case(name), comparisons(form(name), true));
  // The same names as the columns' own forms, so that a source need not know which ones are the same to a filter.
  add_filter(group, "EndlessDate", comparisons(form("endless_date"), true));
  add_filter(group, "EndlessDatetime", comparisons(form("endless_datetime"), true));
  group.shapes.push_back(request("ListFilter", "Conditions on a column that holds a list.",
                                 {may("has", any()), may("isEmpty", boolean()), may("isNull", boolean())}));
  group.shapes.back().not_empty = true;
}

}  // namespace

Group common_group() {
  Group group{.domain = "common", .name = "filters", .source = "the filters of every table", .shapes = {}};
  add_filters(group);
  group.shapes.push_back(answer("PageMeta", "Where a page stands.",
                                {must("page", integer(1)), must("pageSize", integer(1)),
                                 must("total", or_null(integer(0)), "Null when nobody asked for it."),
                                 must("hasNext", boolean()), must("hasPrev", boolean())}));
  group.shapes.push_back(answer("CountResult", "How many rows there are.", {must("count", integer(0))}));
  return group;
}

}  // namespace athyper::core::contracts
