// YAML by libfyaml's events. No tree of the library is built: aliases cannot expand, and depth is ours to bound.
#include <lib/base/yaml.hpp>

#include <libfyaml.h>
#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>
#include <unordered_map>

#include <lib/base/assert.hpp>

namespace lib {
namespace {

constexpr std::size_t kMaxFindings = 100;
/// Recursion over a node (comparison, to_json, destruction) stays this shallow whatever the caller asks for.
constexpr std::size_t kHardMaxDepth = 500;

struct DiagDeleter {
  void operator()(fy_diag* diag) const { fy_diag_destroy(diag); }
};
struct ParserDeleter {
  void operator()(fy_parser* parser) const { fy_parser_destroy(parser); }
};
struct EventDeleter {
  fy_parser* parser;
  void operator()(fy_event* event) const { fy_parser_event_free(parser, event); }
};

struct TokenIterDeleter {
  void operator()(fy_token_iter* iter) const { fy_token_iter_destroy(iter); }
};

void swallow(fy_diag*, void*, const char*, std::size_t) {}

std::unique_ptr<fy_diag, DiagDeleter> make_diag() {
  fy_diag_cfg config{};
  config.output_fn = swallow;  // The library's own default writes to stderr.
  config.level = FYET_ERROR;
  config.module_mask = ~0U;
  std::unique_ptr<fy_diag, DiagDeleter> diag(fy_diag_create(&config));
  ATH_ASSERT(diag != nullptr);
  fy_diag_set_collect_errors(diag.get(), true);
  return diag;
}

/// What a scalar says. Not by fy_token_get_text(), which leaks the pieces of a text with many doubled quotes.
std::string text_of(fy_token* token) {
  if (token == nullptr) return {};
  const std::unique_ptr<fy_token_iter, TokenIterDeleter> iter(fy_token_iter_create(token));
  ATH_ASSERT(iter != nullptr);
  std::string text;
  const fy_iter_chunk* chunk = nullptr;
  int failure = 0;
  while ((chunk = fy_token_iter_chunk_next(iter.get(), chunk, &failure)) != nullptr)
    text.append(chunk->str, chunk->len);
  return text;
}

YamlNode make_node(YamlNode::Kind kind, SourcePlace place) {
  YamlNode node;
  node.kind = kind;
  node.place = place;
  return node;
}

std::string to_text(SourcePlace place) {
  return std::to_string(place.line) + ":" + std::to_string(place.column);
}

/// Builds the node tree from events and gathers what it refuses.
class Reader {
 public:
  explicit Reader(const YamlLimits& limits) : max_depth_(std::min(limits.max_depth, kHardMaxDepth)) {}

  Result<YamlNode> read(std::string_view text) {
    const auto diag = make_diag();
    fy_parse_cfg config{};
    config.flags =
        static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_JSON_NONE | FYPCF_DEFAULT_VERSION_1_2);
    config.diag = diag.get();
    const std::unique_ptr<fy_parser, ParserDeleter> parser(fy_parser_create(&config));
    ATH_ASSERT(parser != nullptr);
    // The library reads a null pointer as an error, also when the length is 0.
    if (!text.empty() && fy_parser_set_string(parser.get(), text.data(), text.size()) != 0)
      add({1, 1}, "malformed", "the text cannot be read");
    while (!stopped_ && !text.empty()) {
      const std::unique_ptr<fy_event, EventDeleter> event(fy_parser_parse(parser.get()), EventDeleter{parser.get()});
      if (event == nullptr) break;
      take(*event);
    }
    if (!stopped_) collect(diag.get());
    if (!stopped_ && findings_.empty() && fy_parser_get_stream_error(parser.get()))
      add(last_, "malformed", "the document is broken here");
    if (findings_.empty()) return std::move(root_);
    return refused();
  }

 private:
  /// A sequence or mapping whose end has not come yet.
  struct Open {
    YamlNode node;
    bool expects_key = false;
    std::string key;
    SourcePlace key_place;
    std::unordered_map<std::string, SourcePlace> seen;
  };

  void take(fy_event& event) {
    place_of(fy_event_get_token(&event));
    switch (event.type) {
      case FYET_DOCUMENT_START:
        if (++documents_ > 1) {
          add(last_, "multiple_documents", "only one document may stand in a file");
          stopped_ = true;
        }
        break;
      case FYET_SCALAR:
        take_scalar(event);
        break;
      case FYET_SEQUENCE_START:
        check_properties(event.sequence_start.anchor, event.sequence_start.tag);
        open(YamlNode::Kind::sequence);
        break;
      case FYET_MAPPING_START:
        check_properties(event.mapping_start.anchor, event.mapping_start.tag);
        open(YamlNode::Kind::mapping);
        break;
      case FYET_SEQUENCE_END:
      case FYET_MAPPING_END:
        close();
        break;
      case FYET_ALIAS:
        add(last_, "alias", "aliases (*name) are not allowed; write the value again");
        place_node(make_node(YamlNode::Kind::scalar, last_));
        break;
      case FYET_NONE:
      case FYET_STREAM_START:
      case FYET_STREAM_END:
      case FYET_DOCUMENT_END:
        break;
    }
  }

  void take_scalar(fy_event& event) {
    check_properties(event.scalar.anchor, event.scalar.tag);
    YamlNode node = make_node(YamlNode::Kind::scalar, last_);
    node.scalar = text_of(event.scalar.value);
    const fy_scalar_style style = fy_token_scalar_style(event.scalar.value);
    node.quoted = style != FYSS_PLAIN;
    // The library's place is that of the first character inside the quotes.
    if (style == FYSS_SINGLE_QUOTED || style == FYSS_DOUBLE_QUOTED)
      node.place.column = std::max(1, node.place.column - 1);
    place_node(std::move(node));
  }

  void open(YamlNode::Kind kind) {
    if (stack_.size() >= max_depth_) {
      add(last_, "too_deep", "values are nested deeper than " + std::to_string(max_depth_) + " levels");
      stopped_ = true;
      return;
    }
    if (!stack_.empty() && stack_.back().expects_key) add(last_, "complex_key", "a key must be a single word or text");
    stack_.emplace_back();
    stack_.back().node = make_node(kind, last_);
    stack_.back().expects_key = kind == YamlNode::Kind::mapping;
  }

  void close() {
    ATH_ASSERT(!stack_.empty());
    YamlNode node = std::move(stack_.back().node);
    stack_.pop_back();
    place_node(std::move(node));
  }

  /// Puts a finished node where it belongs: into the container that is open, or at the root.
  void place_node(YamlNode node) {
    if (stack_.empty()) {
      root_ = std::move(node);
      return;
    }
    Open& parent = stack_.back();
    if (parent.node.kind == YamlNode::Kind::sequence) {
      parent.node.items.push_back(std::move(node));
    } else if (parent.expects_key) {
      take_key(parent, node);
    } else {
      parent.node.entries.push_back(
          {.key = std::move(parent.key), .key_place = parent.key_place, .value = std::move(node)});
      parent.expects_key = true;
    }
  }

  void take_key(Open& parent, YamlNode& node) {
    parent.expects_key = false;
    parent.key_place = node.place;
    parent.key = std::move(node.scalar);
    if (node.kind != YamlNode::Kind::scalar) return;
    const auto [first, is_new] = parent.seen.emplace(parent.key, node.place);
    if (is_new) return;
    const std::string name = "`" + parent.key + "`";
    add(first->second, "duplicate_key", "the key " + name + " stands here and again at " + to_text(node.place));
    add(node.place, "duplicate_key", "the key " + name + " already stands at " + to_text(first->second));
  }

  void check_properties(fy_token* anchor, fy_token* tag) {
    if (anchor != nullptr) add(last_, "anchor", "anchors (&name) are not allowed");
    if (tag != nullptr) add(last_, "tag", "tags (!name) are not allowed");
  }

  /// Implicit tokens have no place of their own; they stand where the last one did.
  void place_of(fy_token* token) {
    const fy_mark* const mark = token == nullptr ? nullptr : fy_token_start_mark(token);
    if (mark != nullptr && mark->line >= 0 && mark->column >= 0) last_ = {mark->line + 1, mark->column + 1};
  }

  void collect(fy_diag* diag) {
    void* previous = nullptr;
    while (const fy_diag_error* const error = fy_diag_errors_iterate(diag, &previous)) {
      // The library counts both from 1 here and gives 0 or less where it has no place.
      const SourcePlace place = error->line > 0 ? SourcePlace{error->line, std::max(error->column, 1)} : last_;
      add(place, "malformed", error->msg == nullptr ? "the document is broken here" : error->msg);
    }
  }

  void add(SourcePlace place, const char* code, std::string message) {
    if (findings_.size() < kMaxFindings)
      findings_.push_back({.path = to_text(place), .code = code, .message = std::move(message)});
  }

  Error refused() {
    const ErrorDetail& first = findings_.front();
    Error error{.code = ErrorCode::invalid_argument,
                .key = "yaml." + first.code,
                .message = "The YAML document is refused at " + first.path + ": " + first.message};
    error.details = std::move(findings_);
    return error;
  }

  std::size_t max_depth_;
  std::vector<Open> stack_;
  YamlNode root_ = make_node(YamlNode::Kind::scalar, {1, 1});
  SourcePlace last_{1, 1};
  std::size_t documents_ = 0;
  bool stopped_ = false;
  std::vector<ErrorDetail> findings_;
};

Error refused_text(const char* code, SourcePlace place, std::string why) {
  return {.code = ErrorCode::invalid_argument,
          .key = std::string("yaml.") + code,
          .message = "The YAML document is refused at " + to_text(place) + ": " + why,
          .details = {{.path = to_text(place), .code = code, .message = why}}};
}

SourcePlace place_of_offset(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto lines = std::count(before.begin(), before.end(), '\n');
  return {static_cast<int>(lines) + 1, static_cast<int>(before.size() - (before.rfind('\n') + 1)) + 1};
}

/// Where the first line that is not UTF-8 begins.
std::size_t first_invalid_line(std::string_view text) {
  std::size_t line_start = 0;
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1)) {
    if (!simdjson::validate_utf8(text.data() + line_start, end - line_start)) break;
    line_start = end + 1;
  }
  return line_start;
}

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

std::string_view take_digits(std::string_view& text) {
  const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view digits = text.substr(0, count);
  text.remove_prefix(count);
  return digits;
}

/// 0o17 and 0x1f of the core schema.
std::optional<Json> to_based_integer(std::string_view text) {
  const int base = text.starts_with("0o") ? 8 : text.starts_with("0x") ? 16 : 0;
  if (base == 0) return std::nullopt;
  text.remove_prefix(2);
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
  if (error != std::errc() || end != text.data() + text.size() || text.starts_with('-')) return std::nullopt;
  return Json(value);
}

/// [-+]digits[.digits][e[-+]digits] of the core schema, respelled as JSON spells it (+.5 is 0.5).
std::optional<Json> to_decimal_number(std::string_view text) {
  std::string json;
  if (text.starts_with('-')) json += '-';
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  std::string_view integer = take_digits(text);
  std::string_view fraction;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    fraction = take_digits(text);
  }
  if (integer.empty() && fraction.empty()) return std::nullopt;
  while (integer.size() > 1 && integer.front() == '0') integer.remove_prefix(1);
  json += integer.empty() ? "0" : integer;
  if (!fraction.empty()) json.append(".").append(fraction);
  if (text.starts_with('e') || text.starts_with('E')) {
    std::string_view digits = text.substr(1);
    if (digits.starts_with('-') || digits.starts_with('+')) digits.remove_prefix(1);
    if (take_digits(digits).empty() || !digits.empty()) return std::nullopt;
    return Json(JsonNumber{json + std::string(text)});
  }
  if (!text.empty()) return std::nullopt;
  return Json(JsonNumber{std::move(json)});
}

Json scalar_to_json(const YamlNode& node) {
  if (node.quoted) return node.scalar;
  if (node.is_null()) return {};
  if (is_one_of(node.scalar, {"true", "True", "TRUE"})) return true;
  if (is_one_of(node.scalar, {"false", "False", "FALSE"})) return false;
  if (std::optional<Json> number = to_based_integer(node.scalar)) return *std::move(number);
  if (std::optional<Json> number = to_decimal_number(node.scalar)) return *std::move(number);
  return node.scalar;
}

}  // namespace

bool YamlNode::is_null() const {
  return kind == Kind::scalar && !quoted && is_one_of(scalar, {"", "~", "null", "Null", "NULL"});
}

const YamlNode* YamlNode::find(std::string_view name) const {
  const auto found =
      std::find_if(entries.begin(), entries.end(), [name](const Entry& entry) { return entry.key == name; });
  return found == entries.end() ? nullptr : &found->value;
}

Result<YamlNode> parse_yaml(std::string_view text, const YamlLimits& limits) {
  if (text.size() > limits.max_bytes) {
    return refused_text("too_large", {1, 1}, "it is larger than " + std::to_string(limits.max_bytes) + " bytes");
  }
  if (!simdjson::validate_utf8(text.data(), text.size())) {
    return refused_text("malformed", place_of_offset(text, first_invalid_line(text)), "this line is not UTF-8");
  }
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
    return refused_text("malformed", place_of_offset(text, nul), "a NUL byte stands here");
  }
  return Reader(limits).read(text);
}

Json to_json(const YamlNode& node) {
  switch (node.kind) {
    case YamlNode::Kind::scalar:
      return scalar_to_json(node);
    case YamlNode::Kind::sequence: {
      JsonArray items;
      items.reserve(node.items.size());
      for (const YamlNode& item : node.items) items.push_back(to_json(item));
      return items;
    }
    case YamlNode::Kind::mapping: {
      JsonObject members;
      members.reserve(node.entries.size());
      for (const YamlNode::Entry& entry : node.entries) members.emplace_back(entry.key, to_json(entry.value));
      return members;
    }
  }
  return {};
}

}  // namespace lib
