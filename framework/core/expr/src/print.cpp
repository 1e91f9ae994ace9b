// A checked tree back to text that means the same.
#include <charconv>

#include "print.hpp"

namespace athyper::core::expr {

namespace {

constexpr int kUnary = 6;
constexpr int kMember = 7;

int precedence_of(const Node& node) {
  switch (node.kind) {
    case NodeKind::conditional:
      return 0;
    case NodeKind::negate:
    case NodeKind::logical_not:
      return kUnary;
    case NodeKind::binary:
      if (node.op == Op::logical_or) return 1;
      if (node.op == Op::logical_and) return 2;
      if (!is_arithmetic(node.op)) return 3;
      return node.op == Op::add || node.op == Op::subtract ? 4 : 5;
    default:
      return kMember;
  }
}

std::string number_text(double value) {
  char buffer[64];
  std::string text(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
  return text.find_first_of(".en") == std::string::npos ? text + ".0" : text;
}

std::string byte_text(std::string_view bytes) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out = "b\"";
  for (const char c : bytes) {
    const auto value = static_cast<unsigned char>(c);
    out += {'\\', 'x', kDigits[value >> 4U], kDigits[value & 15U]};
  }
  return out + "\"";
}

std::string literal(const Node& node) {
  const Value& value = node.value;
  if (const auto* flag = value.get<bool>()) return *flag ? "true" : "false";
  if (const auto* whole = value.get<std::int64_t>()) return std::to_string(*whole);
  if (const auto* natural = value.get<std::uint64_t>()) return std::to_string(*natural) + "u";
  if (const auto* real = value.get<double>()) return number_text(*real);
  if (const auto* exact = value.get<lib::Decimal>()) {
    const std::string digits = exact->to_string();
    // Without a fraction it would be an int.
    return digits.contains('.') ? digits : "decimal(\"" + digits + "\")";
  }
  if (const auto* text = value.get<std::string>()) return quoted(*text);
  if (const auto* bytes = value.get<Bytes>()) return byte_text(bytes->data);
  if (const auto* type = value.get<TypeName>()) return type->name;
  if (const auto* day = value.get<std::chrono::year_month_day>()) return "date(\"" + lib::to_iso_date(*day) + "\")";
  if (const auto* time = value.get<lib::Timestamp>()) return "timestamp(\"" + lib::to_rfc3339(*time) + "\")";
  if (const auto* length = value.get<std::chrono::microseconds>()) {
    if (node.type.kind != TypeKind::time_of_day) return "duration(\"" + std::to_string(length->count()) + "us\")";
    const std::chrono::hh_mm_ss<std::chrono::microseconds> time(*length);
    const auto padded = [](std::int64_t number, std::size_t width) {
      const std::string digits = std::to_string(number);
      return std::string(width - std::min(width, digits.size()), '0') + digits;
    };
    return "\"" + padded(time.hours().count(), 2) + ":" + padded(time.minutes().count(), 2) + ":" +
           padded(time.seconds().count(), 2) + "." + padded(time.subseconds().count(), 6) + "\"";
  }
  return "null";
}

class Printer {
 public:
  std::string run(const Node& node) {
    print(node);
    return std::move(out_);
  }

 private:
  /// In brackets when it binds less than `least`.
  void part(const Node& node, int least) {
    const bool brackets = precedence_of(node) < least;
    if (brackets) out_ += '(';
    print(node);
    if (brackets) out_ += ')';
  }

  void list(const Node& node, std::size_t from) {
    for (std::size_t i = from; i < node.children.size(); ++i) {
      if (i > from) out_ += ", ";
      if (i < node.optional_items.size() && node.optional_items[i]) out_ += '?';
      print(*node.children[i]);
    }
  }

  void print(const Node& node) {
    switch (node.kind) {
      case NodeKind::literal:
        out_ += literal(node);
        return;
      case NodeKind::name:
        out_ += node.text;
        return;
      case NodeKind::member:
        part(*node.children[0], kMember);
        out_ += (node.marked ? ".?" : ".") + node.text;
        return;
      case NodeKind::index:
        part(*node.children[0], kMember);
        out_ += node.marked ? "[?" : "[";
        print(*node.children[1]);
        out_ += ']';
        return;
      case NodeKind::list:
        out_ += '[';
        list(node, 0);
        out_ += ']';
        return;
      case NodeKind::map:
        return map(node);
      case NodeKind::negate:
      case NodeKind::logical_not:
        out_ += node.kind == NodeKind::negate ? '-' : '!';
        // `-5` would be a literal.
        return part(*node.children[0], node.kind == NodeKind::negate ? kMember + 1 : kUnary);
      case NodeKind::binary:
        part(*node.children[0], precedence_of(node));
        out_.append(" ").append(symbol(node.op)).append(" ");
        return part(*node.children[1], precedence_of(node) + 1);
      case NodeKind::conditional:
        part(*node.children[0], 1);
        out_ += " ? ";
        part(*node.children[1], 1);
        out_ += " : ";
        return part(*node.children[2], 0);
      case NodeKind::call:
        return call(node);
      case NodeKind::macro:
        return macro(node);
      case NodeKind::invalid:
      case NodeKind::message:
        return;
    }
  }

  void map(const Node& node) {
    out_ += '{';
    for (std::size_t i = 0; i < node.children.size(); i += 2) {
      if (i > 0) out_ += ", ";
      if (node.optional_items[i / 2]) out_ += '?';
      print(*node.children[i]);
      out_ += ": ";
      print(*node.children[i + 1]);
    }
    out_ += '}';
  }

  void call(const Node& node) {
    if (node.method) {
      part(*node.children[0], kMember);
      out_ += '.';
    }
    out_ += node.text + "(";
    list(node, node.method ? 1 : 0);
    out_ += ')';
  }

  /// Of the profile: a list, and where there is one its variable and body.
  void macro(const Node& node) {
    part(*node.children[0], kMember);
    out_.append(".").append(to_string(node.macro)).append("(");
    if (node.children.size() > 1) {
      out_ += node.text + ", ";
      print(*node.children[1]);
    }
    out_ += ')';
  }

  std::string out_;
};

}  // namespace

std::string quoted(std::string_view text) {
  static constexpr std::string_view kPlain = "\a\b\f\n\r\t\v\\\"";
  static constexpr std::string_view kNames = "abfnrtv\\\"";
  std::string out = "\"";
  for (const char c : text) {
    const std::size_t found = kPlain.find(c);
    if (found != std::string_view::npos) out += '\\';
    out += found != std::string_view::npos ? kNames[found] : c;
  }
  return out + "\"";
}

std::string print(const Node& node) {
  return Printer().run(node);
}

std::string to_text(const Expression& expression) {
  return print(expression.root());
}

}  // namespace athyper::core::expr
