// Partial evaluation: what is left of an expression when some of what it asks for is known.
#include <algorithm>
#include <set>

#include "checker.hpp"
#include "evaluator.hpp"

namespace athyper::core::expr {

namespace {

using Known = std::function<std::optional<Value>(std::string_view path)>;

NodePtr copy(const Node& node) {
  auto made = std::make_unique<Node>();
  made->kind = node.kind;
  made->offset = node.offset;
  made->text = node.text;
  made->op = node.op;
  made->function = node.function;
  made->macro = node.macro;
  made->method = node.method;
  made->value = node.value;
  made->type = node.type;
  made->marked = node.marked;
  made->optional_items = node.optional_items;
  made->variable = node.variable;
  made->two_variables = node.two_variables;
  made->regex = node.regex;
  for (const NodePtr& child : node.children) made->children.push_back(copy(*child));
  return made;
}

bool is_scalar(const Value& value) {
  return value.get<std::shared_ptr<const ValueList>>() == nullptr &&
         value.get<std::shared_ptr<const RecordView>>() == nullptr &&
         value.get<std::shared_ptr<const ValueMap>>() == nullptr;
}

/// A literal, or a list of literals; nothing when the value has no text.
NodePtr constant(const Node& at, const Value& value, const Type& type) {
  auto node = std::make_unique<Node>();
  node->offset = at.offset;
  if (const auto* list = value.get<std::shared_ptr<const ValueList>>()) {
    node->kind = NodeKind::list;
    node->type = type;
    for (const Value& item : **list) {
      NodePtr child = constant(at, item, type.element ? *type.element : Type{});
      if (child == nullptr || child->kind != NodeKind::literal) return nullptr;
      node->children.push_back(std::move(child));
      node->optional_items.push_back(false);
    }
    return node;
  }
  if (!is_scalar(value)) return nullptr;
  node->kind = NodeKind::literal;
  node->value = value;
  node->type = type;
  node->type.nullable = value.is_null();
  if (value.is_null()) node->type.kind = TypeKind::null;
  return node;
}

class Specialiser {
 public:
  explicit Specialiser(const Known& known) : known_(known) {}

  /// `condition`: where it stands only true counts, so `true && x` may become x even where x could be null.
  void run(NodePtr& node, bool condition) {
    if (substitute(node)) return;
    const bool logic = node->kind == NodeKind::logical_not || is_logical(*node);
    for (std::size_t i = 0; i < node->children.size(); ++i) {
      const bool asked = logic || (node->kind == NodeKind::conditional && (i == 0 || condition));
      run(node->children[i], asked);
    }
    if (is_logical(*node) && decide(node, condition)) return;
    if (node->kind == NodeKind::conditional && choose(node)) return;
    if (node->kind != NodeKind::literal && node->kind != NodeKind::list && is_closed(*node)) fold(node);
  }

 private:
  static bool is_logical(const Node& node) {
    return node.kind == NodeKind::binary && (node.op == Op::logical_and || node.op == Op::logical_or);
  }

  bool substitute(NodePtr& node) {
    if (node->kind != NodeKind::name && node->kind != NodeKind::member) return false;
    const auto path = path_of(*node);
    if (!path || path_root(*node).variable >= 0) return false;
    const auto value = known_(*path);
    if (!value) return false;
    NodePtr made = constant(*node, *value, node->type);
    if (made == nullptr) return false;
    node = std::move(made);
    return true;
  }

  static bool is_bool(const Node& node, bool value) {
    const auto* flag = node.value.get<bool>();
    return node.kind == NodeKind::literal && flag != nullptr && *flag == value;
  }

  /// false && x is false whatever x is, and so is x && false; true && x is x.
  static bool decide(NodePtr& node, bool condition) {
    const bool deciding = node->op == Op::logical_or;
    for (std::size_t i = 0; i < 2; ++i) {
      if (is_bool(*node->children[i], deciding)) {
        NodePtr side = std::move(node->children[i]);
        node = std::move(side);
        return true;
      }
    }
    for (std::size_t i = 0; i < 2; ++i) {
      const Node& other = *node->children[1 - i];
      if (!is_bool(*node->children[i], !deciding) || (!condition && other.type.nullable)) continue;
      NodePtr side = std::move(node->children[1 - i]);
      node = std::move(side);
      return true;
    }
    return false;
  }

  static bool choose(NodePtr& node) {
    const bool yes = is_bool(*node->children[0], true);
    if (!yes && !is_bool(*node->children[0], false)) return false;
    NodePtr side = std::move(node->children[yes ? 1 : 2]);
    node = std::move(side);
    return true;
  }

  /// Nothing in it depends on what is not known.
  bool is_closed(const Node& node) {
    switch (node.kind) {
      case NodeKind::name:
        return node.variable >= 0 && bound_.contains(node.variable);
      case NodeKind::call:
        if (node.function == Function::today || node.function == Function::now) return false;
        break;
      case NodeKind::macro: {
        if (!is_closed(*node.children[0])) return false;
        const bool fresh = bound_.insert(node.variable).second;
        const bool closed = std::ranges::all_of(node.children, [&](const NodePtr& child) { return is_closed(*child); });
        if (fresh) bound_.erase(node.variable);
        return closed;
      }
      default:
        break;
    }
    return std::ranges::all_of(node.children, [&](const NodePtr& child) { return is_closed(*child); });
  }

  /// A closed part that fails stays as it is: it fails when it is reached, which `false && …` may prevent.
  static void fold(NodePtr& node) {
    const EvaluationContext nothing;
    const Outcome value = evaluate_node(*node, Dialect::profile, nothing);
    if (!value) return;
    if (NodePtr made = constant(*node, *value, node->type)) node = std::move(made);
  }

  const Known& known_;
  std::set<int> bound_;
};

void note_reads(const Node& node, std::set<std::string>& reads, bool& time) {
  if (const auto path = path_of(node); path && path_root(node).variable < 0) {
    reads.insert(*path);
    return;
  }
  time = time || (node.kind == NodeKind::call && (node.function == Function::today || node.function == Function::now));
  for (const NodePtr& child : node.children) note_reads(*child, reads, time);
}

}  // namespace

Expression specialise(const Expression& expression, const Known& known) {
  const auto& before = ExpressionAccess::impl(expression);
  auto impl = std::make_shared<ExpressionAccess::Impl>();
  impl->source = before.source;
  impl->dialect = before.dialect;
  impl->cost = before.cost;
  impl->root = copy(*before.root);
  Specialiser(known).run(impl->root, before.root->type.kind == TypeKind::boolean);
  std::set<std::string> reads;
  note_reads(*impl->root, reads, impl->reads_time);
  impl->reads.assign(reads.begin(), reads.end());
  impl->program = emit(*impl->root, before.dialect);
  return ExpressionAccess::make(std::shared_ptr<const ExpressionAccess::Impl>(std::move(impl)));
}

}  // namespace athyper::core::expr
