#include "prisma/parse.hpp"

#include <algorithm>
#include <iterator>

#include <lib/base/text.hpp>
#include <lib/base/unicode.hpp>

#include "prisma/lexer.hpp"

namespace athyper::core::schema::prisma {
namespace {

constexpr int kMaxDepth = 32;

/// Lines without their ends (\n, \r\n, \r).
std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\n' && text[at] != '\r') continue;
    lines.push_back(text.substr(start, at - start));
    if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
    start = at + 1;
  }
  if (start < text.size()) lines.push_back(text.substr(start));
  return lines;
}

class Parser {
 public:
  Parser(const std::string& path, std::string_view text, Findings& findings)
      : path_(path), lines_(split_lines(text)), findings_(findings) {}

  Document run() {
    Document document{path_};
    while (at_ < lines_.size()) read_item(document);
    return document;
  }

 private:
  Lexer lexer() const { return {lines_[at_], static_cast<int>(at_) + 1}; }

  void refuse(Place place, std::string message) { findings_.add(path_, place, "syntax", std::move(message)); }

  void read_item(Document& document) {
    Lexer lexer = this->lexer();
    if (std::vector<Line> lines; read_plain(lexer, lines)) {
      for (auto& line : lines) document.items.push_back({.line = std::move(line)});
      return;
    }
    const Place place = lexer.place();
    const auto keyword = lexer.take_identifier();
    const Place name_place = lexer.place();
    const auto name = keyword ? lexer.take_identifier() : std::nullopt;
    if (!keyword || !name || !lexer.take("{")) {
      refuse(place,
             "Here begins no block; write `model name {` (or enum, datasource, generator) on a line of its own.");
      ++at_;
      return;
    }
    document.items.push_back(
        {.block = read_block({.keyword = *keyword, .name = *name, .place = place, .name_place = name_place}, lexer)});
  }

  /// A blank line or a comment (which may run over several).
  bool read_plain(Lexer& lexer, std::vector<Line>& out) {
    const Place place = lexer.place();
    if (lexer.at("/*")) return read_long_comment(lexer, out);
    if (lexer.at_end()) {
      out.push_back({.kind = Line::Kind::blank, .place = place});
    } else if (lexer.at("///")) {
      out.push_back({.kind = Line::Kind::documentation, .text = lexer.take_comment().substr(3), .place = place});
    } else if (lexer.at("//")) {
      out.push_back({.kind = Line::Kind::comment, .text = lexer.take_comment(), .place = place});
    } else {
      return false;
    }
    ++at_;
    return true;
  }

  /// /* … */ in its canonical layout: /**, one line for each of its lines, */.
  bool read_long_comment(Lexer& lexer, std::vector<Line>& out) {
    const Place place = lexer.place();
    const auto add = [&](std::string text) {
      out.push_back({.kind = Line::Kind::comment, .text = std::move(text), .place = place});
    };
    add("/**");
    std::string_view line = lexer.rest().substr(2);
    while (true) {
      const auto end = line.find("*/");
      auto content = lib::trim(line.substr(0, end));
      while (content.starts_with('*')) content = lib::trim(content.substr(1));
      if (!content.empty()) add(" * " + std::string(content));
      ++at_;
      if (end != std::string_view::npos) {
        if (!lib::trim(line.substr(end + 2)).empty()) refuse(place, "Nothing may follow */ on its line.");
        add(" */");
        return true;
      }
      if (at_ == lines_.size()) break;
      line = lines_[at_];
    }
    refuse(place, "The comment does not end; write */.");
    add(" */");
    return true;
  }

  Block read_block(Block block, Lexer& lexer) {
    block.opening_comment = lexer.take_comment();
    if (!lexer.at_end()) refuse(lexer.place(), "Nothing may follow { on its line.");
    for (++at_; at_ < lines_.size();) {
      Lexer line = this->lexer();
      if (line.take("}")) {
        block.closing_comment = line.take_comment();
        if (!line.at_end()) refuse(line.place(), "Nothing may follow } on its line.");
        ++at_;
        return block;
      }
      if (read_plain(line, block.lines)) continue;
      read_line(block, line);
      ++at_;
    }
    block.incomplete = true;
    refuse(block.place, "The block `" + block.name + "` does not end; write } on a line of its own.");
    return block;
  }

  void read_line(Block& block, Lexer& lexer) {
    Line line{.place = lexer.place()};
    const bool settings = block.keyword == "datasource" || block.keyword == "generator";
    bool good = false;
    if (lexer.take("@@")) {
      line.kind = Line::Kind::attribute;
      good = read_attribute(lexer, line);
    } else if (settings) {
      good = read_setting(lexer, line);
    } else if (block.keyword == "enum") {
      good = read_value(lexer, line);
    } else {
      good = read_field(lexer, line);
    }
    block.incomplete = block.incomplete || !good;
    if (!good) return;
    line.trailing = lexer.take_comment();
    if (!lexer.at_end()) {
      block.incomplete = true;
      return refuse(lexer.place(), "This is not expected here: `" + std::string(lexer.rest()) + "`.");
    }
    block.lines.push_back(std::move(line));
  }

  bool read_setting(Lexer& lexer, Line& line) {
    line.kind = Line::Kind::setting;
    const auto name = lexer.take_identifier();
    if (!name || !lexer.take("=")) return wrong(lexer, "A setting is written `name = value`.");
    line.name = *name;
    line.setting = read_expression(lexer, 0);
    return line.setting.has_value();
  }

  bool read_value(Lexer& lexer, Line& line) {
    line.kind = Line::Kind::value;
    const auto name = lexer.take_identifier();
    if (!name) return wrong(lexer, "A value of an enum is a name.");
    line.name = *name;
    return read_attributes(lexer, line);
  }

  bool read_field(Lexer& lexer, Line& line) {
    line.kind = Line::Kind::field;
    const auto name = lexer.take_identifier();
    if (!name) return wrong(lexer, "A field is written `name Type @attribute`.");
    line.name = *name;
    return read_type(lexer, line) && read_attributes(lexer, line);
  }

  bool read_type(Lexer& lexer, Line& line) {
    line.type.place = lexer.place();
    if (lexer.take("Unsupported(")) {
      const auto text = lexer.take_string();
      if (!text || !lexer.take(")"))
        return wrong(lexer, "Write the type of the database in quotes: Unsupported(\"…\").");
      line.type.unsupported = true;
      line.type.name = *text;
    } else {
      const auto name = lexer.take_identifier();
      if (!name) return wrong(lexer, "The field `" + line.name + "` has no type.");
      line.type.name = *name;
    }
    if (lexer.take("[]")) {
      line.type.arity = Arity::list;
      if (lexer.at("?")) return wrong(lexer, "A list is never optional; write Type[].");
    } else if (lexer.take("?")) {
      line.type.arity = Arity::optional;
    }
    return true;
  }

  bool read_attributes(Lexer& lexer, Line& line) {
    while (lexer.take("@")) {
      if (!read_attribute(lexer, line)) return false;
    }
    return true;
  }

  bool read_attribute(Lexer& lexer, Line& line) {
    Attribute attribute{.name = {}, .place = lexer.place()};
    const auto name = lexer.take_path();
    if (!name) return wrong(lexer, "An attribute has a name: @id, @@map(\"…\").");
    attribute.name = *name;
    if (lexer.take("(")) {
      attribute.parenthesised = true;
      if (!read_arguments(lexer, attribute.arguments, ")", 0)) return false;
    }
    line.attributes.push_back(std::move(attribute));
    return true;
  }

  bool read_arguments(Lexer& lexer, std::vector<Argument>& out, std::string_view end, int depth) {
    while (!lexer.take(end)) {
      if (!out.empty() && !lexer.take(",")) {
        return wrong(lexer, "Here a comma or `" + std::string(end) + "` is expected.");
      }
      // A comma may stand last between parentheses, not between brackets.
      if (end == ")" && !out.empty() && lexer.take(end)) return true;
      Argument argument{.name = {}, .value = {}, .place = lexer.place()};
      Lexer ahead = lexer;
      if (const auto name = ahead.take_identifier(); end == ")" && name && ahead.take(":")) {
        argument.name = *name;
        lexer = ahead;
      }
      auto value = read_expression(lexer, depth + 1);
      if (!value) return false;
      argument.value = std::move(*value);
      out.push_back(std::move(argument));
    }
    return true;
  }

  std::optional<Expression> read_expression(Lexer& lexer, int depth) {
    Expression out = make_expression(Expression::Kind::path, {}, lexer.place());
    const auto as = [&](Expression::Kind kind, std::optional<std::string> text) {
      out.kind = kind;
      if (text) out.text = std::move(*text);
      return text.has_value();
    };
    if (depth > kMaxDepth) {
      wrong(lexer, "Values are nested too deeply.");
      return std::nullopt;
    }
    if (lexer.take("[")) {
      out.kind = Expression::Kind::array;
      if (!read_arguments(lexer, out.arguments, "]", depth)) return std::nullopt;
      return out;
    }
    if (as(Expression::Kind::number, lexer.take_number()) || as(Expression::Kind::string, lexer.take_string())) {
      return out;
    }
    if (!as(Expression::Kind::path, lexer.take_path())) {
      wrong(lexer, lexer.at("\"") ? "The text does not end, or holds what JSON does not allow in a string."
                                  : "Here a value is expected: \"text\", 12, name, [a, b] or name(…).");
      return std::nullopt;
    }
    if (lexer.take("(")) {
      out.kind = Expression::Kind::call;
      if (!read_arguments(lexer, out.arguments, ")", depth)) return std::nullopt;
    }
    return out;
  }

  bool wrong(Lexer& lexer, std::string message) {
    refuse(lexer.place(), std::move(message));
    return false;
  }

  const std::string& path_;
  std::vector<std::string_view> lines_;
  Findings& findings_;
  std::size_t at_ = 0;
};

}  // namespace

Expression make_expression(Expression::Kind kind, std::string text, Place place) {
  Expression out;
  out.kind = kind;
  out.text = std::move(text);
  out.place = place;
  return out;
}

const Attribute* find_attribute(const Line& line, std::string_view name) {
  const auto found = std::ranges::find(line.attributes, name, &Attribute::name);
  return found == line.attributes.end() ? nullptr : &*found;
}

Document parse_document(const std::string& path, std::string_view text, Findings& findings) {
  if (!lib::is_valid_utf8(text) || text.contains('\0')) {
    findings.add(path, {}, "encoding", "The file is not UTF-8 text; save it as UTF-8.");
    return {path};
  }
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return Parser(path, text, findings).run();
}

}  // namespace athyper::core::schema::prisma
