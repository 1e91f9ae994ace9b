#include "prisma/layout.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <lib/base/json.hpp>
#include <lib/base/unicode.hpp>

namespace athyper::core::schema::prisma {
namespace {

/// Rows whose cells stand under each other. A comment is a row of its own and does not part the others.
class Aligned {
 public:
  void add(std::vector<std::string> cells, const std::string& comment = {}) {
    while (!cells.empty() && cells.back().empty()) cells.pop_back();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (widths_.size() <= i) widths_.push_back(0);
      widths_[i] = std::max(widths_[i], lib::code_point_length(cells[i]));
    }
    rows_.emplace_back(std::move(cells), comment);
  }

  /// Appends the rows and begins anew.
  void flush(std::string& out) {
    for (const auto& [cells, comment] : rows_) {
      std::string line;
      for (std::size_t i = 0; i < cells.size(); ++i) {
        line += cells[i];
        if (i + 1 < cells.size()) line.append(widths_[i] + 1 - lib::code_point_length(cells[i]), ' ');
      }
      if (!comment.empty()) line += (line.empty() ? "" : " ") + comment;
      out += "  " + line + "\n";
    }
    rows_.clear();
    widths_.clear();
  }

 private:
  std::vector<std::pair<std::vector<std::string>, std::string>> rows_;
  std::vector<std::size_t> widths_;
};

std::string print_arguments(const std::vector<Argument>& arguments) {
  std::string out;
  for (const auto& argument : arguments) {
    if (!out.empty()) out += ", ";
    if (!argument.name.empty()) out += argument.name + ": ";
    out += print_expression(argument.value);
  }
  return out;
}

std::string print_attribute(const Attribute& attribute) {
  return attribute.name + (attribute.parenthesised ? "(" + print_arguments(attribute.arguments) + ")" : "");
}

/// Attributes in their order; those without a place of their own come last, as written.
constexpr std::array<std::string_view, 9> kOrder = {"id",       "unique", "default",  "updatedAt", "index",
                                                    "fulltext", "map",    "relation", "ignore"};

/// Where an attribute stands among others.
std::size_t rank(const Attribute& attribute) {
  return static_cast<std::size_t>(std::ranges::find(kOrder, attribute.name) - kOrder.begin());
}

/// Those of lower rank first; equal ranks keep their order.
template <class Entry, class Rank>
std::vector<Entry> by_rank(const std::vector<Entry>& entries, const Rank& rank_of) {
  std::vector<Entry> out;
  for (std::size_t rank = 0; rank <= kOrder.size(); ++rank) {
    for (const auto& entry : entries) {
      if (rank_of(entry) == rank) out.push_back(entry);
    }
  }
  return out;
}

std::string print_attributes(const std::vector<Attribute>& attributes) {
  std::string out;
  for (const auto& attribute : by_rank(attributes, rank))
    out += (out.empty() ? "@" : " @") + print_attribute(attribute);
  return out;
}

std::string print_type(const FieldType& type) {
  const std::string name = type.unsupported ? "Unsupported(" + quote(type.name) + ")" : type.name;
  return name + (type.arity == Arity::list ? "[]" : type.arity == Arity::optional ? "?" : "");
}

bool is_comment(const Line& line) {
  return line.kind == Line::Kind::comment || line.kind == Line::Kind::documentation;
}

std::string comment_text(const Line& line) {
  return line.kind == Line::Kind::documentation ? "///" + line.text : line.text;
}

void add_row(const Line& line, Aligned& rows) {
  switch (line.kind) {
    case Line::Kind::field:
      return rows.add({line.name, print_type(line.type), print_attributes(line.attributes)}, line.trailing);
    case Line::Kind::value:
      return rows.add({line.name, print_attributes(line.attributes)}, line.trailing);
    case Line::Kind::setting:
      return rows.add({line.name, "= " + print_expression(*line.setting)}, line.trailing);
    case Line::Kind::attribute:
      return rows.add({"@@" + print_attribute(line.attributes.front())}, line.trailing);
    case Line::Kind::comment:
    case Line::Kind::documentation:
      return rows.add({}, comment_text(line));
    case Line::Kind::blank:
      break;
  }
}

/// Lines that stay together: a field with nothing, a block attribute with the comments right above it.
struct Group {
  std::vector<const Line*> lines = {};
  bool after_blank = false;
  bool is_attribute() const { return lines.back()->kind == Line::Kind::attribute; }
};

std::vector<Group> group_lines(const std::vector<Line>& lines) {
  std::vector<Group> groups;
  bool after_blank = false;
  for (std::size_t at = 0; at < lines.size();) {
    if (lines[at].kind == Line::Kind::blank) {
      after_blank = true;
      ++at;
      continue;
    }
    Group group{.after_blank = after_blank};
    while (at < lines.size() && is_comment(lines[at])) group.lines.push_back(&lines[at++]);
    const bool attribute = at < lines.size() && lines[at].kind == Line::Kind::attribute;
    if (group.lines.empty() || attribute) group.lines.push_back(&lines[at++]);
    groups.push_back(std::move(group));
    after_blank = false;
  }
  return groups;
}

void print_lines(const std::vector<Line>& lines, std::string& out) {
  const auto groups = group_lines(lines);
  Aligned rows;
  std::vector<Group> attributes;
  bool first = true;
  for (const auto& group : groups) {
    if (group.is_attribute()) {
      attributes.push_back(group);
      continue;
    }
    if (group.after_blank && !first) {
      rows.flush(out);
      out += "\n";
    }
    for (const Line* line : group.lines) add_row(*line, rows);
    first = false;
  }
  rows.flush(out);
  if (attributes.empty()) return;
  out += "\n";
  const auto rank_of = [](const Group& group) { return rank(group.lines.back()->attributes.front()); };
  for (const auto& group : by_rank(attributes, rank_of)) {
    for (const Line* line : group.lines) add_row(*line, rows);
  }
  rows.flush(out);
}

void print_block(const Block& block, std::string& out) {
  out += block.keyword + " " + block.name + " {";
  if (!block.opening_comment.empty()) out += " " + block.opening_comment;
  out += "\n";
  print_lines(block.lines, out);
  out += "}";
  if (!block.closing_comment.empty()) out += " " + block.closing_comment;
  out += "\n";
}

}  // namespace

std::string quote(std::string_view text) {
  std::string out;
  lib::append_json_string(out, text);
  return out;
}

std::string print_expression(const Expression& expression) {
  switch (expression.kind) {
    case Expression::Kind::string:
      return quote(expression.text);
    case Expression::Kind::call:
      return expression.text + "(" + print_arguments(expression.arguments) + ")";
    case Expression::Kind::array:
      return "[" + print_arguments(expression.arguments) + "]";
    case Expression::Kind::number:
    case Expression::Kind::path:
      break;
  }
  return expression.text;
}

std::string print_document(const Document& document) {
  std::string out;
  bool blank = false;
  for (const auto& item : document.items) {
    if (!item.block && item.line.kind == Line::Kind::blank) {
      blank = !out.empty();
      continue;
    }
    if (blank) out += "\n";
    // A block stands apart from what follows.
    blank = item.block.has_value();
    if (item.block) {
      print_block(*item.block, out);
    } else {
      out += comment_text(item.line) + "\n";
    }
  }
  return out;
}

}  // namespace athyper::core::schema::prisma
