// The compiled form: one list of instructions for a stack machine, which C++ and the browser run alike. Faults are
// values on the stack, so that && and || can absorb them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ast.hpp"
#include "cell.hpp"

namespace athyper::core::expr {

/// The numbers are written into programs: new ones are added at the end, none is reused.
enum class Opcode : std::uint8_t {
  constant = 0,         ///< push constants[a]
  input = 1,            ///< push inputs[a]
  local = 2,            ///< push locals[a]
  store = 3,            ///< pop into locals[a]
  member = 4,           ///< record on top → its member names[a]; a member of null is null
  select = 5,           ///< map or optional on top → what stands under names[a]
  select_optional = 6,  ///< the same as an optional
  has_key = 7,          ///< whether names[a] stands in the map or optional on top
  is_set = 8,           ///< whether the top is not null
  require = 9,          ///< null on top becomes the fault no_value
  index = 10,           ///< list or map, index → item
  index_optional = 11,
  make_list = 12,  ///< the a topmost; b is an index into flags, or -1: which are optional
  make_map = 13,   ///< a pairs of key and value; b as above
  negate = 14,
  logical_not = 15,
  binary = 16,   ///< Op a
  jump = 17,     ///< to a
  jump_if = 18,  ///< to a when the top is the bool b; it stays
  logical_and = 19,
  logical_or = 20,
  branch = 21,   ///< pop: true goes on, false to a, else the fault is pushed and it goes to b
  call = 22,     ///< Function a of the b topmost
  matches = 23,  ///< regexes[a] in the text on top
  today = 24,
  now = 25,
  loop_begin = 26,   ///< loops[a] over the list on top; to b with the result when there is nothing to do
  loop_filter = 27,  ///< pop the condition; without it to the next item
  loop_next = 28,    ///< pop the body's answer; to the body again, or on with the result
  opt_begin = 29,    ///< optional on top: its value into locals[a], none goes to b and stays
  opt_wrap = 30,     ///< the top becomes the value of an optional
  fail = 31,         ///< push the fault a
  /// Made by link() only, never written. An operand and the operator behind it in one, for what the machine does
  /// quickly: input a with constant b, the top with input a, the top with constant a. Else it is the first of them
  /// alone.
  input_with_constant = 32,
  with_input = 33,
  with_constant = 34,
};

struct Instruction {
  Opcode op = Opcode::constant;
  std::int32_t a = 0;
  std::int32_t b = 0;
  /// Place in the text, for faults.
  std::uint32_t offset = 0;
};

struct Loop {
  Macro macro = Macro::all;
  /// First of its variables in locals; there is a second one after it.
  std::int32_t slot = 0;
  bool two_variables = false;
  /// Where the body begins and where what follows the loop does.
  std::int32_t body = 0;
  std::int32_t end = 0;
  /// A sum of whole numbers is a whole number.
  bool whole = false;
};

struct Program {
  Dialect dialect = Dialect::profile;
  std::vector<Instruction> code;
  std::vector<Value> constants;
  std::vector<std::string> names;
  /// Dotted paths in the profile, names of variables in the full language.
  std::vector<std::string> inputs;
  std::vector<std::string> patterns;
  std::vector<std::vector<bool>> flags;
  std::vector<Loop> loops;
  std::int32_t locals = 0;
  std::int32_t max_stack = 0;
  std::int32_t max_loops = 0;

  /// What link() makes of the above.
  std::unique_ptr<Arena> arena;
  /// `code` with operands and their operator in one; every other instruction stays where it is.
  std::vector<Instruction> quick;
  std::vector<Cell> cells;
  std::vector<lib::Regex> regexes;
};

/// Prepares constants and patterns; the program cannot be moved in parts after that. False when a pattern is bad.
bool link(Program& program);

/// A value as a program writes its constants: numbers and times are tagged texts. A record is null.
lib::Json value_to_json(const Value& value);
/// Whether every index, jump and stack depth of a program that was not emitted here holds.
bool is_sound(const Program& program);

/// The program of one part of a checked tree.
std::shared_ptr<const Program> emit(const Node& node, Dialect dialect);

}  // namespace athyper::core::expr
