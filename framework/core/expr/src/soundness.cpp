// Whether a program that came from outside may be run: every way through it is walked once with the depth of the stack.
#include <vector>

#include "program.hpp"

namespace athyper::core::expr {

namespace {

constexpr std::int32_t kMaxSize = 10'000;

/// How deep the stack and the loops are before an instruction, and which loop is the innermost.
struct Depth {
  std::int32_t stack = -1;
  std::int32_t loops = 0;
  std::int32_t loop = -1;
  bool operator==(const Depth&) const = default;
};

class Walk {
 public:
  explicit Walk(const Program& program)
      : program_(program), known_(program.code.size() + 1), outer_(program.loops.size(), kNotSeen) {}

  bool run() {
    if (!sizes_are_fit()) return false;
    go(0, {0, 0, -1});
    while (sound_ && !open_.empty()) {
      const std::int32_t at = open_.back();
      open_.pop_back();
      step(at, known_[static_cast<std::size_t>(at)]);
    }
    return sound_ && known_.back() == Depth{1, 0, -1};
  }

 private:
  bool sizes_are_fit() const {
    const auto fits = [](std::int32_t size) { return size >= 0 && size <= kMaxSize; };
    if (!fits(program_.locals) || !fits(program_.max_stack) || !fits(program_.max_loops)) return false;
    if (program_.code.empty() || program_.code.size() > kMaxSize) return false;
    for (const Loop& loop : program_.loops) {
      if (loop.slot < 0 || loop.slot + (loop.two_variables ? 2 : 1) > program_.locals) return false;
    }
    return true;
  }

  void go(std::int32_t at, Depth depth) {
    const bool inside = at >= 0 && static_cast<std::size_t>(at) < known_.size();
    if (!inside || depth.stack < 0 || depth.stack > program_.max_stack || depth.loops < 0 ||
        depth.loops > program_.max_loops) {
      sound_ = false;
      return;
    }
    Depth& known = known_[static_cast<std::size_t>(at)];
    if (known.stack < 0) {
      known = depth;
      if (static_cast<std::size_t>(at) < program_.code.size()) open_.push_back(at);
    } else if (!(known == depth)) {
      sound_ = false;
    }
  }

  void need(bool holds) { sound_ = sound_ && holds; }
  template <class T>
  void index(std::int32_t value, const std::vector<T>& list) {
    need(value >= 0 && static_cast<std::size_t>(value) < list.size());
  }
  void slot(std::int32_t value) { need(value >= 0 && value < program_.locals); }
  void flags(const Instruction& at) {
    if (at.b == -1) return;
    index(at.b, program_.flags);
    need(sound_ && program_.flags[static_cast<std::size_t>(at.b)].size() == static_cast<std::size_t>(at.a));
  }

  /// Goes on with `effect` values more, of which `uses` were there.
  void next(std::int32_t at, Depth depth, std::int32_t uses, std::int32_t effect) {
    need(depth.stack >= uses);
    go(at + 1, {depth.stack + effect, depth.loops, depth.loop});
  }

  void step(std::int32_t at, Depth depth);
  void loop_step(std::int32_t at, Depth depth);

  static constexpr std::int32_t kNotSeen = -2;

  const Program& program_;
  std::vector<Depth> known_;
  /// The loop each loop stands in.
  std::vector<std::int32_t> outer_;
  std::vector<std::int32_t> open_;
  bool sound_ = true;
};

void Walk::step(std::int32_t at, Depth depth) {
  const Instruction& code = program_.code[static_cast<std::size_t>(at)];
  switch (code.op) {
    case Opcode::constant:
      index(code.a, program_.constants);
      return next(at, depth, 0, 1);
    case Opcode::input:
      index(code.a, program_.inputs);
      return next(at, depth, 0, 1);
    case Opcode::local:
      slot(code.a);
      return next(at, depth, 0, 1);
    case Opcode::store:
      slot(code.a);
      return next(at, depth, 1, -1);
    case Opcode::member:
    case Opcode::select:
    case Opcode::select_optional:
    case Opcode::has_key:
      index(code.a, program_.names);
      return next(at, depth, 1, 0);
    case Opcode::is_set:
    case Opcode::require:
    case Opcode::negate:
    case Opcode::logical_not:
    case Opcode::opt_wrap:
      return next(at, depth, 1, 0);
    case Opcode::matches:
      index(code.a, program_.patterns);
      return next(at, depth, 1, 0);
    case Opcode::index:
    case Opcode::index_optional:
    case Opcode::logical_and:
    case Opcode::logical_or:
      return next(at, depth, 2, -1);
    case Opcode::binary:
      need(code.a >= 0 && code.a < static_cast<std::int32_t>(Op::logical_and));
      return next(at, depth, 2, -1);
    case Opcode::make_list:
      need(code.a >= 0 && code.a <= kMaxSize);
      flags(code);
      return next(at, depth, code.a, 1 - code.a);
    case Opcode::make_map:
      need(code.a >= 0 && code.a <= kMaxSize);
      flags(code);
      return next(at, depth, 2 * code.a, 1 - 2 * code.a);
    case Opcode::call:
      need(code.a >= 0 && code.a <= static_cast<std::int32_t>(Function::unknown) && code.b >= 0 && code.b <= kMaxSize);
      return next(at, depth, code.b, 1 - code.b);
    case Opcode::today:
    case Opcode::now:
      return next(at, depth, 0, 1);
    case Opcode::fail:
      need(code.a >= 0 && code.a <= static_cast<std::int32_t>(FaultKind::out_of_range));
      return next(at, depth, 0, 1);
    default:
      return loop_step(at, depth);
  }
}

/// Jumps and loops. Only the end of a loop goes back.
void Walk::loop_step(std::int32_t at, Depth depth) {
  const Instruction& code = program_.code[static_cast<std::size_t>(at)];
  switch (code.op) {
    case Opcode::jump:
      need(code.a > at);
      return go(code.a, depth);
    case Opcode::jump_if:
      need(code.a > at && depth.stack >= 1);
      go(code.a, depth);
      return next(at, depth, 1, 0);
    case Opcode::branch:
      need(code.a > at && code.b > at);
      go(code.a, {depth.stack - 1, depth.loops, depth.loop});
      go(code.b, depth);
      return next(at, depth, 1, -1);
    case Opcode::opt_begin:
      slot(code.a);
      need(code.b > at);
      go(code.b, depth);
      return next(at, depth, 1, -1);
    default:
      break;
  }
  index(code.a, program_.loops);
  if (!sound_) return;
  const Loop& loop = program_.loops[static_cast<std::size_t>(code.a)];
  std::int32_t& outer = outer_[static_cast<std::size_t>(code.a)];
  need(depth.stack >= 1 && loop.end > at);
  if (code.op == Opcode::loop_begin) {
    need(loop.body == at + 1 && code.b == loop.end && outer == kNotSeen);
    outer = depth.loop;
    go(loop.end, depth);
    return go(loop.body, {depth.stack - 1, depth.loops + 1, code.a});
  }
  need(depth.loop == code.a && outer != kNotSeen);
  if (!sound_) return;
  // What a loop leaves behind stands where its list was.
  go(loop.end, {depth.stack, depth.loops - 1, outer});
  need(known_[static_cast<std::size_t>(loop.body)] == Depth{depth.stack - 1, depth.loops, code.a});
  if (code.op == Opcode::loop_filter) next(at, depth, 1, -1);
}

}  // namespace

bool is_sound(const Program& program) {
  return Walk(program).run();
}

}  // namespace athyper::core::expr
