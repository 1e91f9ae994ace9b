// Macros over child rows: EXISTS for conditions, aggregates for sum, min, max and count.
#include "sql_text.hpp"
#include "sql_writer.hpp"

namespace athyper::core::expr {

namespace {

/// No item failed: the chosen ones have a value and every choice could be made.
constexpr std::string_view kNoFailure = "count(*) FILTER (WHERE t.p IS NULL OR (t.p AND t.v IS NULL)) = 0";

}  // namespace

SqlWriter::RowsSource SqlWriter::rows_of(const Node& list) {
  if (list.kind == NodeKind::macro && list.macro == Macro::filter) {
    RowsSource source = rows_of(*list.children[0]);
    if (source.filter != nullptr) {
      refuse(list, "One filter() after another has no form in a query; join them with &&.");
    }
    source.filter = &list;
    return source;
  }
  if (path_of(list)) {
    if (auto rows = bind_path(list).rows) return {std::move(rows), nullptr};
  }
  refuse(list, "Only a list of child records can be gone through in a query.");
  return {};
}

void SqlWriter::macro_condition(const Node& node, bool positive) {
  if (node.macro == Macro::exists_one) return aggregate(node);
  const RowsSource source = rows_of(*node.children[0]);
  if (source.rows == nullptr) return;
  if (source.filter != nullptr)
    return refuse(node, "Write the condition of filter() into " + std::string(to_string(node.macro)) + "().");
  quantifier(node, source, positive);
}

void SqlWriter::quantifier(const Node& node, const RowsSource& source, bool positive) {
  const bool any = node.macro == Macro::exists;
  if (positive) {
    if (!any) text("NOT ");
    return exists(node, source, true, any ? "" : " IS NOT TRUE");
  }
  text("(CASE WHEN ");
  exists(node, source, any, any ? "" : " IS FALSE");
  text(any ? " THEN TRUE WHEN " : " THEN FALSE WHEN ");
  exists(node, source, false, " IS NULL");
  text(any ? " THEN NULL ELSE FALSE END)" : " THEN NULL ELSE TRUE END)");
}

void SqlWriter::exists(const Node& node, const RowsSource& source, bool positive, std::string_view test) {
  text("EXISTS (SELECT 1 FROM ");
  source.rows->from(out_);
  text(" AND (");
  frames_.push_back({node.variable, source.rows.get()});
  condition(*node.children[1], positive);
  frames_.pop_back();
  text(")").text(test).text(")");
}

/// (SELECT p, v FROM rows): whether an item is chosen and what it gives.
void SqlWriter::items(const Node& node, const RowsSource& source) {
  text("(SELECT ");
  if (source.filter != nullptr) {
    frames_.push_back({source.filter->variable, source.rows.get()});
    text("(");
    condition(*source.filter->children[1], false);
    text(")");
    frames_.pop_back();
  } else {
    text("TRUE");
  }
  text(" AS p, ");
  if (node.kind == NodeKind::macro && node.children.size() == 2) {
    frames_.push_back({node.variable, source.rows.get()});
    part("(", *node.children[1], ")");
    frames_.pop_back();
  } else {
    text("TRUE");
  }
  text(" AS v FROM ");
  source.rows->from(out_);
  text(") AS t");
}

void SqlWriter::extreme(const Node& node, const RowsSource& source) {
  const bool least = node.macro == Macro::min;
  text("(SELECT CASE WHEN ").text(kNoFailure).text(" THEN ");
  if (node.type.kind == TypeKind::decimal) {
    // Equal numbers can be written differently; the shortest is taken.
    text("(array_agg(t.v ORDER BY t.v").text(least ? "" : " DESC").text(", scale(t.v)) FILTER (WHERE t.p))[1]");
  } else {
    text(least ? "min" : "max").text("(t.v) FILTER (WHERE t.p)");
  }
  text(" END FROM ");
  items(node, source);
}

void SqlWriter::aggregate(const Node& node) {
  const bool counts = node.kind == NodeKind::call || node.macro == Macro::count || node.macro == Macro::exists_one;
  if (!counts && node.children.size() < 2)
    return refuse(node, "Say what to take of each record, as in sum(l, l.amount).");
  const RowsSource source = rows_of(*node.children[0]);
  if (source.rows == nullptr) return;
  if (counts) {
    text("(SELECT CASE WHEN ").text(kNoFailure).text(" THEN count(*) FILTER (WHERE t.p AND t.v)");
    text(node.kind == NodeKind::macro && node.macro == Macro::exists_one ? " = 1 END FROM " : " END FROM ");
    items(node, source);
  } else if (node.macro == Macro::sum) {
    text("(SELECT ");
    if (node.type.kind == TypeKind::integer) {
      text("CASE WHEN t.v BETWEEN -9223372036854775808 AND 9223372036854775807 THEN t.v::int8 END");
    } else {
      fitting_decimal();
    }
    text(" FROM (SELECT CASE WHEN ").text(kNoFailure);
    text(" THEN coalesce(sum(t.v) FILTER (WHERE t.p), 0)::numeric END AS v FROM ");
    items(node, source);
    text(") AS t");
  } else {
    extreme(node, source);
  }
  text(")");
}

}  // namespace athyper::core::expr
