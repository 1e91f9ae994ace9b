#include "query_file.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include <lib/base/text.hpp>

namespace athyper::queries {
namespace {

constexpr std::string_view kNamespace = "-- namespace: ";
constexpr std::string_view kTemporary = "-- temporary: ";
constexpr std::string_view kName = "-- name: ";
constexpr std::string_view kFragment = "-- fragment: ";
constexpr std::array<std::string_view, 5> kCardinalities{"one", "optional", "many", "none", "exec"};
constexpr std::array<std::string_view, 4> kForms{"", "instant", "bytes", "texts"};

template <class Enum, std::size_t N>
std::optional<Enum> named(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (name.empty() || found == names.end()) return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

std::vector<std::string> words(std::string_view list) {
  std::vector<std::string> out;
  for (const auto piece : lib::split(list, ',')) out.emplace_back(lib::trim(piece));
  return out;
}

/// Reads one file line by line: headers as they come, the text of a statement to its semicolon.
class Reader {
 public:
  explicit Reader(std::string path) { file_.path = std::move(path); }

  lib::Result<QueryFile> read(std::string_view text) {
    for (const auto raw : lib::split(text, '\n')) {
      ++line_;
      if (line_ == 1 && raw.starts_with(kNamespace)) {
        file_.name_space = std::string(lib::trim(raw.substr(kNamespace.size())));
        continue;
      }
      take_line(raw);
    }
    finish_query();
    if (findings_.empty() && file_.queries.empty()) add("queries.header", "the file holds no query");
    if (findings_.empty()) return std::move(file_);
    return lib::Error{.code = lib::ErrorCode::invalid_argument,
                      .key = findings_.front().code,
                      .message = findings_.front().path + ": " + findings_.front().message,
                      .details = std::move(findings_)};
  }

 private:
  void add(std::string code, std::string message, int line = 0) {
    const int place = line == 0 ? line_ : line;
    findings_.push_back(
        {.path = file_.path + ":" + std::to_string(place), .code = std::move(code), .message = message});
  }
  void refuse(std::string message, int line = 0) { add("queries.header", std::move(message), line); }

  void take_line(std::string_view raw) {
    if (raw.starts_with(kName)) {
      finish_query();
      begin_query(lib::trim(raw.substr(kName.size())));
    } else if (raw.starts_with(kFragment)) {
      finish_query();
      begin_query(lib::trim(raw.substr(kFragment.size())));
      is_fragment_ = true;
    } else if (!is_open_ && raw.starts_with(kTemporary)) {
      file_.temporary.emplace_back(lib::trim(raw.substr(kTemporary.size())));
    } else if (!is_open_) {
      if (!lib::trim(raw).empty() && !raw.starts_with("--")) refuse("a statement stands before the first name");
    } else if (statement_.empty() && raw.starts_with("--")) {
      take_header(lib::trim(raw.substr(2)));
    } else if (!statement_.empty() || !lib::trim(raw).empty()) {
      if (statement_.empty()) statement_line_ = line_;
      statement_.append(raw).append("\n");
    }
  }

  void begin_query(std::string_view name) {
    query_ = NamedQuery();
    query_.name = std::string(name);
    query_.line = line_;
    is_open_ = true;
    if (!lib::is_identifier(name)) refuse("a query is named by lower-case letters, digits and underscores");
    const auto same = [&](const NamedQuery& other) { return other.name == name; };
    if (std::ranges::any_of(file_.queries, same)) refuse("the file names " + query_.name + " twice");
  }

  void take_header(std::string_view header) {
    const auto colon = header.find(':');
    const auto key = header.substr(0, colon);
    const auto value = colon == std::string_view::npos ? std::string_view() : lib::trim(header.substr(colon + 1));
    if (key == "rows") {
      const auto cardinality = named<Cardinality>(kCardinalities, value);
      if (!cardinality) return refuse("rows is one of one, optional, many, none, exec");
      query_.cardinality = *cardinality;
      has_rows_ = true;
    } else if (key == "begins with") {
      take_fragment(std::string(value));
    } else if (key == "row") {
      query_.row = std::string(value);
      if (!lib::is_identifier(value)) refuse("a row is named by lower-case letters, digits and underscores");
    } else if (key == "params") {
      take_parameters(value);
    } else if (key == "reads") {
      take_forms(value);
    } else if (key == "never null") {
      for (auto& name : words(value)) query_.never_null.insert(std::move(name));
    } else if (key == "may be null") {
      for (auto& name : words(value)) query_.may_be_null.insert(std::move(name));
    } else {
      query_.comment.emplace_back(header);
    }
  }

  void take_fragment(const std::string& name) {
    const auto found = fragments_.find(name);
    if (found == fragments_.end()) return refuse("there is no fragment " + name + " above");
    query_.tokens = found->second;
  }

  void take_parameters(std::string_view list) {
    for (auto& word : words(list)) {
      const bool may_be_null = word.ends_with('?');
      if (may_be_null) word.pop_back();
      if (!lib::is_identifier(word)) refuse("a parameter is named by lower-case letters, digits and underscores");
      query_.parameters.push_back({.name = std::move(word), .may_be_null = may_be_null});
    }
  }

  void take_forms(std::string_view list) {
    for (const auto& word : words(list)) {
      const auto as = word.find(" as ");
      const auto form = named<Form>(kForms, as == std::string::npos ? "" : std::string_view(word).substr(as + 4));
      if (!form) return refuse("reads is a list of `column as instant`, `column as bytes` or `column as texts`");
      query_.forms[word.substr(0, as)] = *form;
    }
  }

  void finish_query() {
    if (!is_open_) return;
    is_open_ = false;
    const bool is_fragment = std::exchange(is_fragment_, false);
    if (!has_rows_ && !is_fragment)
      refuse("the query " + query_.name + " does not say how many rows it answers (rows: …)", query_.line);
    auto tokens = tokens_of(statement_, statement_line_);
    if (!tokens.ok()) {
      add("queries.syntax", tokens.error().message, std::stoi(tokens.error().details.front().path));
    } else if (is_fragment) {
      fragments_[query_.name] = *std::move(tokens);
    } else {
      std::ranges::move(*tokens, std::back_inserter(query_.tokens));
      check_statement(query_.tokens);
      file_.queries.push_back(std::move(query_));
    }
    statement_.clear();
    has_rows_ = false;
  }

  void check_statement(std::vector<Token>& tokens) {
    const bool ended = !tokens.empty() && tokens.back().text == ";";
    if (ended) tokens.pop_back();
    const auto another = std::ranges::any_of(tokens, [](const Token& token) { return token.text == ";"; });
    if (tokens.empty() || !ended || another)
      refuse("the query " + query_.name + " is one statement and a semicolon", query_.line);
    std::set<std::string> used;
    for (const auto& token : tokens) {
      if (token.kind != Token::Kind::parameter) continue;
      used.insert(token.text);
      const auto known = std::ranges::find(query_.parameters, token.text, &Parameter::name);
      if (known == query_.parameters.end())
        add("queries.header", ":" + token.text + " is not among the params of " + query_.name, token.line);
    }
    for (const auto& parameter : query_.parameters) {
      if (!used.contains(parameter.name))
        refuse(query_.name + " does not use its parameter " + parameter.name, query_.line);
    }
  }

  QueryFile file_;
  NamedQuery query_;
  bool is_open_ = false;
  bool is_fragment_ = false;
  bool has_rows_ = false;
  /// Beginnings that several statements share.
  std::map<std::string, std::vector<Token>> fragments_;
  std::string statement_;
  int statement_line_ = 0;
  int line_ = 0;
  std::vector<lib::ErrorDetail> findings_;
};

}  // namespace

std::string_view to_string(Cardinality cardinality) {
  return kCardinalities.at(static_cast<std::size_t>(cardinality));
}

bool holds_queries(std::string_view text) {
  return text.starts_with(kNamespace);
}

lib::Result<QueryFile> parse_query_file(std::string path, std::string_view text) {
  return Reader(std::move(path)).read(text);
}

std::vector<std::string> statement_lines(const NamedQuery& query) {
  std::vector<std::string> lines;
  int line = 0;
  for (const auto& token : query.tokens) {
    if (lines.empty() || token.line != line) {
      if (!lines.empty()) lines.back() += ' ';
      lines.emplace_back();
    } else if (token.apart) {
      lines.back() += ' ';
    }
    line = token.line;
    if (token.kind == Token::Kind::parameter) {
      const auto found = std::ranges::find(query.parameters, token.text, &Parameter::name);
      lines.back() += "$" + std::to_string(found - query.parameters.begin() + 1);
    } else {
      lines.back() += token.text;
    }
  }
  return lines;
}

}  // namespace athyper::queries
