// Json to text: compact, indented and canonical.
#include <lib/base/json.hpp>

#include <unicode/utf8.h>

#include <algorithm>

namespace lib {
namespace {

enum class Form { compact, pretty, canonical };

/// Order of UTF-16 code units (RFC 8785 section 3.2.3). UTF-8 bytes sort alike, except that surrogate pairs (lead bytes
/// F0–F4) come before the code points U+E000–U+FFFF (lead bytes EE and EF).
bool utf16_less(std::string_view a, std::string_view b) {
  const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (x == a.end() || y == b.end()) return x == a.end() && y != b.end();
  const auto left = static_cast<unsigned char>(*x);
  const auto right = static_cast<unsigned char>(*y);
  const bool left_is_pair = left >= 0xf0;
  const bool right_is_pair = right >= 0xf0;
  if (left_is_pair != right_is_pair && left >= 0xee && right >= 0xee) return left_is_pair;
  return left < right;
}

class Writer {
 public:
  explicit Writer(Form form) : form_(form) {}

  void value(const Json& json) {
    switch (json.kind()) {
      case Json::Kind::null:
        out_ += "null";
        break;
      case Json::Kind::boolean:
        out_ += json.as_bool() ? "true" : "false";
        break;
      case Json::Kind::integer:
      case Json::Kind::number:
        out_ += json.number_text();
        break;
      case Json::Kind::string:
        append_json_string(out_, json.as_string());
        break;
      case Json::Kind::array:
        array(json.as_array());
        break;
      case Json::Kind::object:
        object(json.as_object());
        break;
    }
  }

  std::string take() && { return std::move(out_); }

 private:
  void array(const JsonArray& items) {
    out_ += '[';
    ++depth_;
    for (std::size_t i = 0; i < items.size(); ++i) {
      before_item(i);
      value(items[i]);
    }
    --depth_;
    before_end(items.empty());
    out_ += ']';
  }

  void object(const JsonObject& members) {
    std::vector<const JsonMember*> order;
    order.reserve(members.size());
    for (const JsonMember& member : members) order.push_back(&member);
    if (form_ == Form::canonical) {
      std::sort(order.begin(), order.end(),
                [](const auto* a, const auto* b) { return utf16_less(a->first, b->first); });
    }
    out_ += '{';
    ++depth_;
    for (std::size_t i = 0; i < order.size(); ++i) {
      before_item(i);
      append_json_string(out_, order[i]->first);
      out_ += form_ == Form::pretty ? ": " : ":";
      value(order[i]->second);
    }
    --depth_;
    before_end(members.empty());
    out_ += '}';
  }

  void before_item(std::size_t index) {
    if (index > 0) out_ += ',';
    new_line();
  }

  void before_end(bool empty) {
    if (!empty) new_line();
  }

  void new_line() {
    if (form_ != Form::pretty) return;
    out_ += '\n';
    out_.append(depth_ * 2, ' ');
  }

  Form form_;
  std::size_t depth_ = 0;
  std::string out_;
};

std::string write(const Json& json, Form form) {
  Writer writer(form);
  writer.value(json);
  return std::move(writer).take();
}

/// The two-character escape of `c`, or 0 when it has none.
char short_escape(char c) {
  switch (c) {
    case '"':
      return '"';
    case '\\':
      return '\\';
    case '\b':
      return 'b';
    case '\f':
      return 'f';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\t':
      return 't';
    default:
      return 0;
  }
}

void append_ascii(std::string& out, char c) {
  constexpr std::string_view kHex = "0123456789abcdef";
  if (const char escape = short_escape(c); escape != 0) {
    out += '\\';
    out += escape;
  } else if (static_cast<unsigned char>(c) < 0x20) {
    out += "\\u00";
    out += kHex[static_cast<unsigned char>(c) >> 4];
    out += kHex[static_cast<unsigned char>(c) & 15];
  } else {
    out += c;
  }
}

}  // namespace

std::string Json::dump() const {
  return write(*this, Form::compact);
}
std::string Json::pretty() const {
  return write(*this, Form::pretty) + "\n";
}
std::string Json::canonical() const {
  return write(*this, Form::canonical);
}

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      append_ascii(out, text[i++]);
      continue;
    }
    const std::size_t start = i;
    UChar32 code_point = 0;
    U8_NEXT(text.data(), i, text.size(), code_point);
    if (code_point < 0) {
      out += "\xef\xbf\xbd";
    } else {
      out += text.substr(start, i - start);
    }
  }
  out += '"';
}

std::string json_pointer_token(std::string_view token) {
  std::string out;
  out.reserve(token.size());
  for (const char c : token) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace lib
