// The SQL back end: one checked tree to one predicate or value.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ast.hpp"
#include "lexer.hpp"

namespace athyper::core::expr {

/// What NULL says about the SQL of a node: it cannot be, the value is null, evaluation failed, or one of the two.
enum class NullMeaning { never, value, failure, either };

class SqlWriter {
 public:
  SqlWriter(lib::sql::Builder& out, const BindSql& bind) : out_(out), bind_(bind) {}

  /// A condition. `positive`: FALSE may be written as NULL, since only TRUE counts where it stands.
  void condition(const Node& node, bool positive);
  void value(const Node& node);

  std::vector<SqlSlot> slots;
  std::vector<Finding> findings;

 private:
  /// A macro's variable: rows of a child table, or a constant list inside a constant part.
  struct Frame {
    int variable = -1;
    const SqlRows* rows = nullptr;
  };
  /// What a macro runs over: rows, and the condition of a filter() before it.
  struct RowsSource {
    std::shared_ptr<const SqlRows> rows;
    const Node* filter = nullptr;
  };

  bool write_constant(const Node& node);
  bool is_constant(const Node& node);
  SqlBinding bind_path(const Node& node);
  void path(const Node& node);
  void literal(const Node& node);
  void slot(const Node& node);

  void binary_condition(const Node& node, bool positive);
  void equality(const Node& a, const Node& b, bool same, bool positive);
  void equality_with_failure(const Node& failing, const Node& nullable, bool same, bool positive);
  void equality_in_branches(const Node& choice, const Node& other, bool same, bool positive);
  void ordering(const Node& node);
  void membership(const Node& node, bool positive);
  void membership_in_items(const Node& needle, const Node& list, bool positive);
  void membership_item_by_item(const Node& needle, const Node& list, bool positive);
  void membership_in_array(const Node& needle, const Node& list, bool positive);
  void conditional(const Node& node, bool as_condition, bool positive);

  void arithmetic(const Node& node);
  void integer_arithmetic(const Node& node);
  void decimal_arithmetic(const Node& node);
  void fitting_decimal();
  void days(const Node& date, const Node& count, bool add);
  void timestamp_arithmetic(const Node& node);
  void call(const Node& node);
  void text_call(const Node& node);
  void date_call(const Node& node);
  void conversion(const Node& node);
  void matches(const Node& node);
  void round(const Node& node);
  void whole_number(std::string_view before, const Node& node, std::string_view after);
  void part(std::string_view before, const Node& node, std::string_view after);

  void macro_condition(const Node& node, bool positive);
  void aggregate(const Node& node);
  void extreme(const Node& node, const RowsSource& source);
  void quantifier(const Node& node, const RowsSource& source, bool positive);
  void exists(const Node& node, const RowsSource& source, bool positive, std::string_view test);
  RowsSource rows_of(const Node& list);
  void items(const Node& node, const RowsSource& source);

  void refuse(const Node& node, std::string message);
  bool too_long(const Node& node);
  SqlWriter& text(std::string_view fixed);

  lib::sql::Builder& out_;
  const BindSql& bind_;
  std::vector<Frame> frames_;
};

NullMeaning null_meaning(const Node& node);

}  // namespace athyper::core::expr
