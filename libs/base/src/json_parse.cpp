// JSON text to Json. simdjson finds the structure, checks UTF-8 and decodes strings; numbers keep their own text.
#include <lib/base/json.hpp>

#include <simdjson.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace lib {
namespace {

namespace ondemand = simdjson::ondemand;

/// simdjson's own bound is 1,024 levels; recursion stays well below it whatever the caller asks for.
constexpr std::size_t kHardMaxDepth = 500;

/// simdjson's token of a scalar reaches up to the next token.
std::string_view without_trailing_space(std::string_view token) {
  return token.substr(0, token.find_last_not_of(" \t\n\r") + 1);
}

/// The number grammar of RFC 8259 section 6.
bool is_number(std::string_view text) {
  const auto skip_digits = [&text] {
    const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
    text.remove_prefix(count);
    return count;
  };
  if (text.starts_with('-')) text.remove_prefix(1);
  const bool leads_with_zero = text.starts_with('0');
  const std::size_t integer_digits = skip_digits();
  if (integer_digits == 0 || (leads_with_zero && integer_digits > 1)) return false;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    if (skip_digits() == 0) return false;
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    if (skip_digits() == 0) return false;
  }
  return text.empty();
}

std::string line_and_column(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0.
  return std::to_string(line) + ":" + std::to_string(before.size() - line_start + 1);
}

Error malformed(std::string_view text, std::size_t offset, const std::string& why) {
  const std::string place = line_and_column(text, std::min(offset, text.size()));
  return {.code = ErrorCode::invalid_argument,
          .key = "json.malformed",
          .message = "The JSON text is malformed at " + place + ": " + why,
          .details = {{.path = place, .code = "malformed", .message = why}}};
}

std::size_t first_invalid_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t start = i;
    UChar32 code_point = 0;
    U8_NEXT(text.data(), i, text.size(), code_point);
    if (code_point < 0) return start;
  }
  return text.size();
}

/// Where the strings of a text first break: at a raw control character, or at the quote that is never closed.
std::size_t first_broken_string(std::string_view text) {
  std::size_t opened = 0;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (inside && text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      inside = !inside;
      opened = i;
    } else if (inside && static_cast<unsigned char>(text[i]) < 0x20) {
      return i;
    }
  }
  return inside ? opened : text.size();
}

/// Index of a member whose name an earlier one has, or the count when there is none.
std::size_t find_duplicate(const JsonObject& members) {
  std::vector<std::size_t> order(members.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&members](std::size_t a, std::size_t b) {
    const int compared = members[a].first.compare(members[b].first);
    return compared != 0 ? compared < 0 : a < b;
  });
  std::size_t found = members.size();
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (members[order[i - 1]].first == members[order[i]].first) found = std::min(found, order[i]);
  }
  return found;
}

/// Reads one text. The text is wrapped in [ and ] first: then every value, a bare scalar too, is an array element, and
/// bytes after it show as a second element or as content after the array.
class Reader {
 public:
  Reader(std::string_view text, const JsonLimits& limits)
      : text_(text), limits_(limits), max_depth_(std::min(limits.max_depth, kHardMaxDepth)), padded_(text.size() + 2) {
    padded_.data()[0] = '[';
    std::copy(text.begin(), text.end(), padded_.data() + 1);
    padded_.data()[text.size() + 1] = ']';
  }

  Result<Json> read() {
    if (text_.starts_with("\xef\xbb\xbf")) return malformed(text_, 0, "the text begins with a byte order mark");
    ondemand::parser parser;
    ondemand::document document;
    if (const auto error = parser.iterate(padded_).get(document)) return failed(error, nullptr);
    document_ = &document;
    ondemand::array wrapper;
    if (const auto error = document.get_array().get(wrapper)) return failed(error);
    Json root;
    std::size_t values = 0;
    for (auto element : wrapper) {
      ondemand::value value;
      if (const auto error = element.get(value)) return failed(error);
      if (++values > 1) return malformed(text_, offset_of(value.raw_json_token().data()), "bytes follow the value");
      TRY(root, read_value(value, 0));
    }
    if (values == 0) return malformed(text_, text_.size(), "there is no value");
    if (const char* const rest = current_location()) return malformed(text_, offset_of(rest), "bytes follow the value");
    return root;
  }

 private:
  Result<Json> read_value(ondemand::value& value, std::size_t depth) {
    ondemand::json_type type{};
    const std::string_view token = without_trailing_space(value.raw_json_token());
    const std::size_t offset = offset_of(token.data());
    if (const auto error = value.type().get(type)) return failed(error, token.data());
    switch (type) {
      case ondemand::json_type::array:
        return read_array(value, depth + 1, offset);
      case ondemand::json_type::object:
        return read_object(value, depth + 1, offset);
      case ondemand::json_type::string: {
        std::string_view text;
        if (value.get_string().get(text)) return malformed(text_, offset, "a string has a wrong escape");
        return Json(text);
      }
      case ondemand::json_type::number:
        if (!is_number(token)) return malformed(text_, offset, "a number is written wrongly");
        return Json(JsonNumber{std::string(token)});
      case ondemand::json_type::boolean:
        if (token == "true") return Json(true);
        if (token == "false") return Json(false);
        break;
      case ondemand::json_type::null:
        if (token == "null") return Json();
        break;
    }
    return malformed(text_, offset, "a value is expected here");
  }

  Result<Json> read_array(ondemand::value& value, std::size_t depth, std::size_t offset) {
    if (depth > max_depth_) return too_deep(offset);
    ondemand::array array;
    if (const auto error = value.get_array().get(array)) return failed(error);
    JsonArray items;
    for (auto element : array) {
      ondemand::value item;
      if (const auto error = element.get(item)) return failed(error);
      Result<Json> read = read_value(item, depth);
      if (!read.ok()) return within(std::to_string(items.size()), std::move(read).error());
      items.push_back(*std::move(read));
    }
    return Json(std::move(items));
  }

  Result<Json> read_object(ondemand::value& value, std::size_t depth, std::size_t offset) {
    if (depth > max_depth_) return too_deep(offset);
    ondemand::object object;
    if (const auto error = value.get_object().get(object)) return failed(error);
    JsonObject members;
    for (auto field : object) {
      std::string_view name;
      if (const auto error = field.unescaped_key().get(name)) return failed(error);
      if (++keys_ > limits_.max_keys) return too_many_keys();
      ondemand::value member;
      std::string key(name);
      if (const auto error = field.value().get(member)) return failed(error);
      Result<Json> read = read_value(member, depth);
      if (!read.ok()) return within(key, std::move(read).error());
      members.emplace_back(std::move(key), *std::move(read));
    }
    const std::size_t duplicate = find_duplicate(members);
    if (duplicate < members.size()) return duplicate_key(members[duplicate].first);
    return Json(std::move(members));
  }

  Error duplicate_key(const std::string& name) const {
    const std::string why = "the member `" + name + "` is there twice";
    return {.code = ErrorCode::invalid_argument,
            .key = "json.duplicate_key",
            .message = "The JSON text is refused: " + why,
            .details = {{.path = "/" + json_pointer_token(name), .code = "duplicate_key", .message = why}}};
  }

  Error too_deep(std::size_t offset) const {
    const std::string why = "values are nested deeper than " + std::to_string(max_depth_) + " levels";
    return {.code = ErrorCode::invalid_argument,
            .key = "json.too_deep",
            .message = "The JSON text is refused: " + why,
            .details = {{.path = line_and_column(text_, offset), .code = "too_deep", .message = why}}};
  }

  Error too_many_keys() const {
    const std::string why = "there are more than " + std::to_string(limits_.max_keys) + " members";
    return {.code = ErrorCode::too_large,
            .key = "json.too_many_keys",
            .message = "The JSON text is refused: " + why,
            .details = {{.path = "", .code = "too_many_keys", .message = why}}};
  }

  /// The error of something inside `token`; a pointer grows at its front on the way out.
  static Error within(std::string_view token, Error error) {
    if (error.key == "json.duplicate_key") error.details[0].path.insert(0, "/" + json_pointer_token(token));
    return error;
  }

  Error failed(simdjson::error_code error) { return failed(error, current_location()); }

  /// A finding of simdjson in plain words; `at` is null when the library does not say where.
  Error failed(simdjson::error_code error, const char* at) const {
    switch (error) {
      case simdjson::UTF8_ERROR:
        return malformed(text_, first_invalid_utf8(text_), "the text is not UTF-8");
      case simdjson::UNESCAPED_CHARS:
        return malformed(text_, first_broken_string(text_), "a string holds a raw control character");
      case simdjson::UNCLOSED_STRING:
        return malformed(text_, first_broken_string(text_), "a string is not closed");
      case simdjson::CAPACITY:
      case simdjson::MEMALLOC:
        return {.code = ErrorCode::too_large, .key = "json.too_large", .message = "The JSON text is too large."};
      default:
        break;
    }
    return malformed(text_, at == nullptr ? text_.size() : offset_of(at), "the structure is broken here");
  }

  /// Where the library stands; null at the end of the text.
  const char* current_location() {
    const char* at = nullptr;
    return document_->current_location().get(at) ? nullptr : at;
  }

  /// Offset in the text as given, without the added bracket.
  std::size_t offset_of(const char* at) const {
    const auto offset = static_cast<std::size_t>(at - padded_.data());
    return std::min(offset == 0 ? 0 : offset - 1, text_.size());
  }

  std::string_view text_;
  JsonLimits limits_;
  std::size_t max_depth_;
  simdjson::padded_string padded_;
  ondemand::document* document_ = nullptr;
  std::size_t keys_ = 0;
};

}  // namespace

Result<Json> parse_json(std::string_view text, const JsonLimits& limits) {
  return Reader(text, limits).read();
}

}  // namespace lib
