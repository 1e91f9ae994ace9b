// Programs over what a caller's context says.
#include "evaluator.hpp"

namespace athyper::core::expr {

namespace {

/// Follows the dots of a path through records; a member of nothing is nothing.
class ContextReader final : public InputReader {
 public:
  ContextReader(const Program& program, const EvaluationContext& context) : program_(program), context_(context) {}

  void read(std::size_t input, Arena& arena, Cell& out) const override { out = value_of(input, arena); }

 private:
  Cell value_of(std::size_t input, Arena& arena) const {
    const std::string_view path = program_.inputs[input];
    if (program_.dialect == Dialect::full) return to_cell(context_.variable(path), arena);
    std::size_t dot = path.find('.');
    Value value = context_.variable(path.substr(0, dot));
    while (dot != std::string_view::npos && !value.is_null()) {
      const auto* record = value.get<std::shared_ptr<const RecordView>>();
      if (record == nullptr) return Cell::failed(FaultKind::bad_value);
      const std::size_t start = dot + 1;
      dot = path.find('.', start);
      // The record is held until its member is there.
      Value next = (*record)->member(path.substr(start, dot == std::string_view::npos ? dot : dot - start));
      value = std::move(next);
    }
    return to_cell(value, arena);
  }

  const Program& program_;
  const EvaluationContext& context_;
};

}  // namespace

lib::Error describe_fault(std::string_view source, const Fault& fault) {
  struct Words {
    const char* key;
    const char* message;
  };
  static constexpr Words kWords[] = {
      {"expr.no_value", "A value is missing where one is needed."},
      {"expr.overflow", "The result is too large."},
      {"expr.division_by_zero", "A number is divided by zero."},
      {"expr.too_expensive", "The expression takes too many steps."},
      {"expr.bad_value", "A value is not what its type promised."},
      {"expr.no_overload", "The function or operator does not take values of these types."},
      {"expr.no_key", "Nothing stands under this key."},
      {"expr.unknown_name", "Nothing has this name."},
      {"expr.out_of_range", "The index is out of range."},
  };
  const Words& words = kWords[static_cast<std::size_t>(fault.kind)];
  const std::string position = position_of(source, fault.offset);
  return {lib::ErrorCode::invalid_argument, words.key, words.message, {{position, words.key, words.message}}};
}

Outcome evaluate_program(const Program& program, const EvaluationContext& context, std::uint64_t* steps) {
  Arena& arena = thread_arena();
  const ArenaScope scope(arena);
  const Cell cell = run(program, ContextReader(program, context), {context.now, context.today}, arena, steps);
  if (cell.is_fault()) return std::unexpected(Fault{cell.fault, cell.offset});
  return to_value(cell);
}

Outcome evaluate_node(const Node& node, Dialect dialect, const EvaluationContext& context) {
  return evaluate_program(*emit(node, dialect), context);
}

lib::Result<Value> evaluate(const Expression& expression, const EvaluationContext& context) {
  Outcome value = evaluate_program(*ExpressionAccess::impl(expression).program, context);
  if (!value) return describe_fault(expression.source(), value.error());
  return *std::move(value);
}

bool holds(const Expression& expression, const EvaluationContext& context) {
  const Program& program = *ExpressionAccess::impl(expression).program;
  return run_holds(program, ContextReader(program, context), {context.now, context.today});
}

struct Facts::Impl {
  std::vector<Cell> cells;
  Arena arena;
  Moment moment;
};

struct FactsAccess {
  static const Facts::Impl& impl(const Facts& facts) { return *facts.impl_; }
};

namespace {

/// What no slot holds is null.
class FactReader final : public InputReader {
 public:
  using InputReader::InputReader;
  void read(std::size_t /*input*/, Arena& /*arena*/, Cell& out) const override { out = Cell(); }
};

}  // namespace

Facts::Facts(std::size_t count) : impl_(std::make_unique<Impl>()) {
  impl_->cells.resize(count);
}
Facts::Facts(Facts&&) noexcept = default;
Facts& Facts::operator=(Facts&&) noexcept = default;
Facts::~Facts() = default;

void Facts::set(std::size_t slot, const Value& value) {
  impl_->cells.at(slot) = to_cell(value, impl_->arena);
}

void Facts::set_time(lib::Timestamp now, std::chrono::year_month_day today) {
  impl_->moment = {now, today};
}

void Facts::clear() {
  impl_->cells.assign(impl_->cells.size(), Cell());
  impl_->arena.release({});
}

lib::Result<Value> evaluate(const Compiled& compiled, const Facts& facts, std::span<const std::uint16_t> slots) {
  const auto& known = FactsAccess::impl(facts);
  Arena& arena = thread_arena();
  const ArenaScope scope(arena);
  const Cell cell = run(ExpressionAccess::program(compiled), FactReader(known.cells, slots), known.moment, arena);
  if (cell.is_fault()) return describe_fault("", Fault{cell.fault, 0});
  return to_value(cell);
}

bool holds(const Compiled& compiled, const Facts& facts, std::span<const std::uint16_t> slots) {
  const auto& known = FactsAccess::impl(facts);
  return run_holds(ExpressionAccess::program(compiled), FactReader(known.cells, slots), known.moment);
}

}  // namespace athyper::core::expr
