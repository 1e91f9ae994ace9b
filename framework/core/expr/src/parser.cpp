// The parser. It reads on after a mistake, so that a person sees all of them at once.
#include "parser.hpp"

#include <array>

#include <lib/base/unicode.hpp>

namespace athyper::core::expr {

namespace {

struct BinaryOperator {
  std::string_view text;
  Op op;
  int precedence;
};

constexpr std::array<BinaryOperator, 14> kOperators = {{
    {"||", Op::logical_or, 1},
    {"&&", Op::logical_and, 2},
    {"==", Op::equal, 3},
    {"!=", Op::not_equal, 3},
    {"<", Op::less, 3},
    {"<=", Op::less_equal, 3},
    {">", Op::greater, 3},
    {">=", Op::greater_equal, 3},
    {"in", Op::in, 3},
    {"+", Op::add, 4},
    {"-", Op::subtract, 4},
    {"*", Op::multiply, 5},
    {"/", Op::divide, 5},
    {"%", Op::modulo, 5},
}};

class Parser {
 public:
  Parser(std::vector<Token> tokens, Dialect dialect, const Limits& limits, std::vector<Finding>& findings)
      : tokens_(std::move(tokens)), dialect_(dialect), limits_(limits), findings_(findings) {}

  NodePtr run() {
    NodePtr root = expression();
    if (peek().kind != TokenKind::end) syntax("Expected an operator or the end, found " + shown(peek()) + ".");
    return root;
  }

 private:
  /// Counts nesting and stops the parse once it is too deep.
  class Deeper {
   public:
    explicit Deeper(Parser& parser) : parser_(parser) { ++parser_.depth_; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;
    ~Deeper() { --parser_.depth_; }

   private:
    Parser& parser_;
  };

  const Token& peek() const { return tokens_[at_]; }
  bool is(std::string_view text) const {
    const Token& token = peek();
    const bool is_word = token.kind == TokenKind::name && !token.quoted && text == "in";
    return (token.kind == TokenKind::punctuation || is_word) && token.text == text;
  }
  bool take(std::string_view text) {
    if (!is(text)) return false;
    ++at_;
    return true;
  }
  void advance() {
    if (peek().kind != TokenKind::end) ++at_;
  }

  static std::string shown(const Token& token) {
    if (token.kind == TokenKind::end) return "the end";
    if (token.kind == TokenKind::string) return "a text";
    return "`" + token.text + "`";
  }

  /// One syntax finding for a place is enough; the lexer has spoken already about a bad token.
  void syntax(std::string message) {
    if (peek().kind == TokenKind::bad || stopped_ || last_finding_ == peek().offset + 1) return;
    last_finding_ = peek().offset + 1;
    findings_.push_back({peek().offset, "expr.syntax", std::move(message)});
  }

  void expect(std::string_view text) {
    if (!take(text)) syntax("Expected `" + std::string(text) + "`, found " + shown(peek()) + ".");
  }

  void count_node() {
    if (++nodes_ > limits_.max_nodes)
      stop("The expression has more than " + std::to_string(limits_.max_nodes) + " parts; split it.");
  }

  NodePtr make(NodeKind kind, std::size_t offset) {
    count_node();
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->offset = offset;
    return node;
  }

  /// Too large or too deep: says so once and reads nothing more.
  void stop(std::string message) {
    if (stopped_) return;
    findings_.push_back({peek().offset, "expr.too_complex", std::move(message)});
    stopped_ = true;
    at_ = tokens_.size() - 1;
  }

  bool too_deep() {
    if (depth_ <= limits_.max_depth) return false;
    stop("The expression is nested more than " + std::to_string(limits_.max_depth) + " deep.");
    return true;
  }

  NodePtr expression() {
    const Deeper deeper(*this);
    if (too_deep()) return make(NodeKind::invalid, peek().offset);
    NodePtr condition = binary(1);
    if (!is("?")) return condition;
    NodePtr node = make(NodeKind::conditional, peek().offset);
    advance();
    node->children.push_back(std::move(condition));
    node->children.push_back(expression());
    expect(":");
    node->children.push_back(expression());
    return node;
  }

  const BinaryOperator* binary_operator() const {
    for (const BinaryOperator& candidate : kOperators) {
      if (is(candidate.text)) return &candidate;
    }
    return nullptr;
  }

  NodePtr binary(int lowest) {
    NodePtr left = unary();
    for (;;) {
      const BinaryOperator* found = binary_operator();
      if (found == nullptr || found->precedence < lowest) return left;
      NodePtr node = make(NodeKind::binary, peek().offset);
      advance();
      node->op = found->op;
      node->children.push_back(std::move(left));
      node->children.push_back(binary(found->precedence + 1));
      left = std::move(node);
    }
  }

  NodePtr unary() {
    const std::size_t offset = peek().offset;
    if (take("!")) return wrap(NodeKind::logical_not, offset);
    if (take("-")) {
      if (peek().kind == TokenKind::integer || peek().kind == TokenKind::decimal) return postfix(number("-", offset));
      return wrap(NodeKind::negate, offset);
    }
    return postfix(primary());
  }

  NodePtr wrap(NodeKind kind, std::size_t offset) {
    const Deeper deeper(*this);
    NodePtr node = make(kind, offset);
    node->children.push_back(too_deep() ? make(NodeKind::invalid, offset) : unary());
    return node;
  }

  NodePtr postfix(NodePtr base) {
    for (;;) {
      const std::size_t offset = peek().offset;
      if (take(".")) {
        base = member(std::move(base));
      } else if (take("[")) {
        NodePtr node = make(NodeKind::index, offset);
        node->marked = take("?");
        node->children.push_back(std::move(base));
        node->children.push_back(expression());
        expect("]");
        base = std::move(node);
      } else if (is("{") && path_of(*base)) {
        base = message(std::move(base));
      } else {
        return base;
      }
    }
  }

  NodePtr member(NodePtr base) {
    const bool marked = take("?");
    const Token name = peek();
    if (name.kind != TokenKind::name) {
      syntax("Expected a name after `.`, found " + shown(name) + ".");
      return make(NodeKind::invalid, name.offset);
    }
    advance();
    NodePtr node = make(NodeKind::member, name.offset);
    node->text = name.text;
    node->marked = marked;
    node->children.push_back(std::move(base));
    if (!marked && !name.quoted && take("(")) {
      node->kind = NodeKind::call;
      node->method = true;
      arguments(*node);
    }
    return node;
  }

  /// `a.b{field: value, ?other: value}`; its name is kept, the fields become children.
  NodePtr message(NodePtr base) {
    NodePtr node = make(NodeKind::message, base->offset);
    node->text = *path_of(*base);
    advance();
    while (!is("}") && !stopped_) {
      node->optional_items.push_back(take("?"));
      if (peek().kind != TokenKind::name) syntax("Expected the name of a field, found " + shown(peek()) + ".");
      advance();
      expect(":");
      node->children.push_back(expression());
      if (!take(",")) break;
    }
    expect("}");
    return node;
  }

  void arguments(Node& node) {
    if (take(")")) return;
    do {
      node.children.push_back(expression());
    } while (take(",") && !stopped_);
    expect(")");
  }

  NodePtr list(std::size_t offset) {
    NodePtr node = make(NodeKind::list, offset);
    while (!is("]") && !stopped_) {
      node->optional_items.push_back(take("?"));
      node->children.push_back(expression());
      if (!take(",")) break;
    }
    expect("]");
    return node;
  }

  NodePtr map(std::size_t offset) {
    NodePtr node = make(NodeKind::map, offset);
    while (!is("}") && !stopped_) {
      node->optional_items.push_back(take("?"));
      node->children.push_back(expression());
      expect(":");
      node->children.push_back(expression());
      if (!take(",")) break;
    }
    expect("}");
    return node;
  }

  NodePtr primary() {
    const Token token = peek();
    if (take("(")) {
      NodePtr inner = expression();
      expect(")");
      return inner;
    }
    if (take("[")) return list(token.offset);
    if (take("{")) return map(token.offset);
    switch (token.kind) {
      case TokenKind::integer:
      case TokenKind::unsigned_integer:
      case TokenKind::decimal:
        return number("", token.offset);
      case TokenKind::string:
        return literal({token.text}, TypeKind::string);
      case TokenKind::bytes:
        return literal({Bytes{token.text}}, TypeKind::bytes);
      case TokenKind::name:
        if (token.text != "in" && !token.quoted) return name(false);
        break;
      default:
        break;
    }
    if (take(".")) {
      if (peek().kind == TokenKind::name && !peek().quoted) return name(true);
      syntax("Expected a name after `.`, found " + shown(peek()) + ".");
      return make(NodeKind::invalid, token.offset);
    }
    syntax("Expected a value, found " + shown(token) + ".");
    // A closing bracket or comma belongs to somebody further out.
    if (!is(")") && !is("]") && !is("}") && !is(",") && !is(":")) advance();
    return make(NodeKind::invalid, token.offset);
  }

  NodePtr literal(Value value, TypeKind kind) {
    NodePtr node = make(NodeKind::literal, peek().offset);
    advance();
    node->value = std::move(value);
    node->type = {.kind = kind, .nullable = kind == TypeKind::null};
    return node;
  }

  NodePtr name(bool from_outside) {
    const Token token = peek();
    if (!from_outside) {
      if (token.text == "true") return literal({true}, TypeKind::boolean);
      if (token.text == "false") return literal({false}, TypeKind::boolean);
      if (token.text == "null") return literal({}, TypeKind::null);
    }
    if (dialect_ == Dialect::full && is_reserved(token.text)) syntax("`" + token.text + "` is a reserved word.");
    advance();
    NodePtr node = make(NodeKind::name, token.offset);
    node->text = token.text;
    node->marked = from_outside;
    if (take("(")) {
      node->kind = NodeKind::call;
      arguments(*node);
    }
    return node;
  }

  NodePtr number(std::string_view sign, std::size_t offset) {
    std::string problem;
    NodePtr node = number_literal(peek(), sign, dialect_, problem);
    if (!problem.empty()) syntax(std::move(problem));
    count_node();
    advance();
    node->offset = offset;
    return node;
  }

  std::vector<Token> tokens_;
  Dialect dialect_;
  const Limits& limits_;
  std::vector<Finding>& findings_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  std::size_t nodes_ = 0;
  std::size_t last_finding_ = 0;
  bool stopped_ = false;
};

}  // namespace

NodePtr parse(std::string_view source, Dialect dialect, const Limits& limits, std::vector<Finding>& findings) {
  if (source.size() > limits.max_bytes) {
    findings.push_back(
        {0, "expr.too_complex", "The expression is longer than " + std::to_string(limits.max_bytes) + " bytes."});
    return std::make_unique<Node>();
  }
  if (!lib::is_valid_utf8(source)) {
    findings.push_back({0, "expr.syntax", "The expression is not valid UTF-8."});
    return std::make_unique<Node>();
  }
  return Parser(tokenize(source, dialect, findings), dialect, limits, findings).run();
}

}  // namespace athyper::core::expr
