// Tree to program.
#include <algorithm>

#include "program.hpp"

namespace athyper::core::expr {

namespace {

std::int32_t to_index(std::size_t value) {
  return static_cast<std::int32_t>(value);
}

class Emitter {
 public:
  explicit Emitter(Dialect dialect) { program_.dialect = dialect; }

  Program run(const Node& node) {
    value(node);
    return std::move(program_);
  }

 private:
  bool is_full() const { return program_.dialect == Dialect::full; }

  /// `effect`: how many values more there are on the stack afterwards.
  std::size_t add(Opcode op, int effect, const Node& node, std::size_t a = 0, std::int32_t b = 0) {
    program_.code.push_back({.op = op, .a = to_index(a), .b = b, .offset = static_cast<std::uint32_t>(node.offset)});
    depth_ += effect;
    program_.max_stack = std::max(program_.max_stack, depth_);
    return program_.code.size() - 1;
  }
  std::int32_t here() const { return to_index(program_.code.size()); }
  void here_is_a(std::size_t at) { program_.code[at].a = here(); }
  void here_is_b(std::size_t at) { program_.code[at].b = here(); }

  static std::size_t indexed(std::vector<std::string>& list, const std::string& text) {
    const auto found = std::ranges::find(list, text);
    if (found != list.end()) return static_cast<std::size_t>(found - list.begin());
    list.push_back(text);
    return list.size() - 1;
  }

  std::size_t constant_index(const Value& value) {
    program_.constants.push_back(value);
    return program_.constants.size() - 1;
  }

  std::int32_t flags_of(const Node& node) {
    if (std::ranges::find(node.optional_items, true) == node.optional_items.end()) return -1;
    program_.flags.push_back(node.optional_items);
    return to_index(program_.flags.size() - 1);
  }

  /// A value that must be there; in the profile the place of a missing one is its own.
  void operand(const Node& node) {
    value(node);
    if (!is_full() && (node.type.nullable || node.type.kind == TypeKind::dynamic)) add(Opcode::require, 0, node);
  }

  void value(const Node& node) {
    switch (node.kind) {
      case NodeKind::literal:
        add(Opcode::constant, 1, node, constant_index(node.value));
        return;
      case NodeKind::name:
      case NodeKind::member:
        return path(node);
      case NodeKind::index:
        value(*node.children[0]);
        value(*node.children[1]);
        add(node.marked ? Opcode::index_optional : Opcode::index, -1, node);
        return;
      case NodeKind::list:
        for (const NodePtr& child : node.children) value(*child);
        add(Opcode::make_list, 1 - to_index(node.children.size()), node, node.children.size(), flags_of(node));
        return;
      case NodeKind::map:
        for (const NodePtr& child : node.children) value(*child);
        add(Opcode::make_map, 1 - to_index(node.children.size()), node, node.children.size() / 2, flags_of(node));
        return;
      case NodeKind::negate:
      case NodeKind::logical_not:
        operand(*node.children[0]);
        add(node.kind == NodeKind::negate ? Opcode::negate : Opcode::logical_not, 0, node);
        return;
      case NodeKind::binary:
        return binary(node);
      case NodeKind::conditional:
        return conditional(node);
      case NodeKind::call:
        return call(node);
      case NodeKind::macro:
        return macro(node);
      case NodeKind::invalid:
      case NodeKind::message:
        add(Opcode::fail, 1, node, static_cast<std::size_t>(FaultKind::bad_value));
        return;
    }
  }

  void path(const Node& node) {
    if (node.kind == NodeKind::name && node.variable >= 0) {
      add(Opcode::local, 1, node, static_cast<std::size_t>(node.variable));
      return;
    }
    if (node.kind == NodeKind::name && node.marked) {
      add(Opcode::fail, 1, node, static_cast<std::size_t>(FaultKind::unknown_name));
      return;
    }
    const bool whole_path = !is_full() && path_of(node) && path_root(node).variable < 0;
    if (whole_path || node.kind == NodeKind::name) {
      add(Opcode::input, 1, node, indexed(program_.inputs, *path_of(node)));
      return;
    }
    value(*node.children[0]);
    const Opcode op = !is_full() ? Opcode::member : node.marked ? Opcode::select_optional : Opcode::select;
    add(op, 0, node, indexed(program_.names, node.text));
  }

  void binary(const Node& node) {
    const bool conjunction = node.op == Op::logical_and;
    if (conjunction || node.op == Op::logical_or) {
      operand(*node.children[0]);
      const std::size_t jump = add(Opcode::jump_if, 0, node, 0, conjunction ? 0 : 1);
      operand(*node.children[1]);
      add(conjunction ? Opcode::logical_and : Opcode::logical_or, -1, node);
      here_is_a(jump);
      return;
    }
    const bool equality = node.op == Op::equal || node.op == Op::not_equal;
    equality || node.op == Op::in ? value(*node.children[0]) : operand(*node.children[0]);
    equality ? value(*node.children[1]) : operand(*node.children[1]);
    add(Opcode::binary, -1, node, static_cast<std::size_t>(node.op));
  }

  void conditional(const Node& node) {
    operand(*node.children[0]);
    const std::size_t branch = add(Opcode::branch, -1, *node.children[0]);
    value(*node.children[1]);
    const std::size_t jump = add(Opcode::jump, -1, node);
    here_is_a(branch);
    value(*node.children[2]);
    here_is_a(jump);
    here_is_b(branch);
  }

  void call(const Node& node) {
    switch (node.function) {
      case Function::today:
      case Function::now:
        add(node.function == Function::now ? Opcode::now : Opcode::today, 1, node);
        return;
      case Function::has:
        return has(*node.children[0], node);
      default:
        break;
    }
    if (node.regex) {
      operand(*node.children[0]);
      add(Opcode::matches, 0, node, indexed(program_.patterns, *node.children[1]->value.get<std::string>()));
      return;
    }
    for (const NodePtr& child : node.children) operand(*child);
    add(Opcode::call, 1 - to_index(node.children.size()), node, static_cast<std::size_t>(node.function),
        to_index(node.children.size()));
  }

  void has(const Node& member, const Node& node) {
    if (!is_full() || member.kind != NodeKind::member) {
      value(member);
      add(Opcode::is_set, 0, node);
      return;
    }
    value(*member.children[0]);
    add(Opcode::has_key, 0, node, indexed(program_.names, member.text));
  }

  void macro(const Node& node) {
    program_.locals = std::max(program_.locals, node.variable + 2);
    switch (node.macro) {
      case Macro::bind:
        value(*node.children[0]);
        add(Opcode::store, -1, node, static_cast<std::size_t>(node.variable));
        value(*node.children[1]);
        return;
      case Macro::block:
        return block(node);
      case Macro::opt_map:
      case Macro::opt_flat_map: {
        value(*node.children[0]);
        const std::size_t begin = add(Opcode::opt_begin, -1, node, static_cast<std::size_t>(node.variable));
        value(*node.children[1]);
        if (node.macro == Macro::opt_map) add(Opcode::opt_wrap, 0, node);
        here_is_b(begin);
        return;
      }
      default:
        return loop(node);
    }
  }

  void block(const Node& node) {
    const std::vector<NodePtr>& parts = node.children[0]->children;
    program_.locals = std::max(program_.locals, node.variable + to_index(parts.size()));
    for (std::size_t i = 0; i < parts.size(); ++i) {
      value(*parts[i]);
      add(Opcode::store, -1, node, static_cast<std::size_t>(node.variable) + i);
    }
    value(*node.children[1]);
  }

  void loop(const Node& node) {
    operand(*node.children[0]);
    const std::size_t index = program_.loops.size();
    program_.loops.push_back({.macro = node.macro,
                              .slot = node.variable,
                              .two_variables = node.two_variables,
                              .whole = node.type.kind != TypeKind::decimal});
    program_.max_loops = std::max(program_.max_loops, ++open_loops_);
    const std::size_t begin = add(Opcode::loop_begin, -1, node, index);
    program_.loops[index].body = here();
    if (node.children.size() > 2) {
      value(*node.children[2]);
      add(Opcode::loop_filter, -1, node, index);
    }
    if (node.children.size() > 1) {
      const bool condition = node.macro <= Macro::filter || node.macro == Macro::count;
      condition ? operand(*node.children[1]) : value(*node.children[1]);
    } else if (node.macro == Macro::count) {
      add(Opcode::constant, 1, node, constant_index({true}));
    } else {
      add(Opcode::local, 1, node, static_cast<std::size_t>(node.variable));
    }
    add(Opcode::loop_next, 0, node, index);
    program_.loops[index].end = here();
    here_is_b(begin);
    --open_loops_;
  }

  Program program_;
  std::int32_t depth_ = 0;
  std::int32_t open_loops_ = 0;
};

}  // namespace

namespace {

bool takes_two(const Instruction& at) {
  return at.op == Opcode::binary || (at.op == Opcode::call && at.b == 2);
}

/// A jump to an instruction that stands in another one as well finds it as it was.
std::vector<Instruction> with_operands_in_one(const std::vector<Instruction>& code) {
  std::vector<Instruction> quick = code;
  for (std::size_t i = 0; i + 1 < code.size(); ++i) {
    const bool input = code[i].op == Opcode::input;
    const bool constant = code[i].op == Opcode::constant;
    const bool pair = i + 2 < code.size() && input && code[i + 1].op == Opcode::constant && takes_two(code[i + 2]);
    if (pair) {
      quick[i].op = Opcode::input_with_constant;
      quick[i].b = code[i + 1].a;
    } else if ((input || constant) && takes_two(code[i + 1])) {
      quick[i].op = input ? Opcode::with_input : Opcode::with_constant;
    }
  }
  return quick;
}

}  // namespace

bool link(Program& program) {
  program.quick = with_operands_in_one(program.code);
  program.arena = std::make_unique<Arena>();
  program.cells.clear();
  for (const Value& value : program.constants) program.cells.push_back(to_cell(value, *program.arena, true));
  program.regexes.clear();
  for (const std::string& pattern : program.patterns) {
    auto regex = lib::Regex::make(pattern);
    if (!regex.ok()) return false;
    program.regexes.push_back(*std::move(regex));
  }
  return true;
}

std::shared_ptr<const Program> emit(const Node& node, Dialect dialect) {
  auto program = std::make_shared<Program>(Emitter(dialect).run(node));
  link(*program);
  return program;
}

}  // namespace athyper::core::expr
