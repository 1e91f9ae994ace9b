// Programs as JSON, for the browser and for keeping.
#include <charconv>

#include <lib/base/base64.hpp>

#include "program.hpp"

namespace athyper::core::expr {

namespace {

constexpr std::int64_t kVersion = 1;

lib::Json tagged(const char* tag, lib::Json value) {
  return lib::Json::object({{tag, std::move(value)}});
}

template <class T>
std::optional<Value> number(const std::string& text) {
  T value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return Value{value};
}

template <class T>
std::optional<Value> read(const lib::Result<T>& result) {
  return result.ok() ? std::optional(Value{*result}) : std::nullopt;
}

std::optional<Value> tagged_value(const std::string& tag, const std::string& text) {
  if (tag == "int") return number<std::int64_t>(text);
  if (tag == "uint") return number<std::uint64_t>(text);
  if (tag == "double") return number<double>(text);
  if (tag == "decimal") return read(lib::Decimal::parse(text));
  if (tag == "date") return read(lib::parse_iso_date(text));
  if (tag == "type") return Value{TypeName{text}};
  if (tag == "bytes") {
    auto bytes = lib::base64_decode(text);
    return bytes.ok() ? std::optional(Value{Bytes{*std::move(bytes)}}) : std::nullopt;
  }
  const auto micros = number<std::int64_t>(text);
  if (!micros) return std::nullopt;
  const std::chrono::microseconds count(*micros->get<std::int64_t>());
  if (tag == "timestamp") return Value{lib::Timestamp(count)};
  return tag == "duration" ? std::optional(Value{count}) : std::nullopt;
}

std::optional<Value> to_value(const lib::Json& json) {
  if (json.is_null()) return Value{};
  if (json.is_bool()) return Value{json.as_bool()};
  if (json.is_string()) return Value{json.as_string()};
  if (json.is_object() && json.as_object().size() == 1 && json.as_object()[0].second.is_string())
    return tagged_value(json.as_object()[0].first, json.as_object()[0].second.as_string());
  if (!json.is_array()) return std::nullopt;
  ValueList items;
  for (const lib::Json& item : json.as_array()) {
    auto value = to_value(item);
    if (!value) return std::nullopt;
    items.push_back(*std::move(value));
  }
  return make_list(std::move(items));
}

lib::Json texts(const std::vector<std::string>& list) {
  lib::Json out = lib::Json::array();
  for (const std::string& text : list) out.push_back(text);
  return out;
}

bool read_texts(const lib::Json& json, const char* name, std::vector<std::string>& out) {
  const lib::Json* list = json.find(name);
  if (list == nullptr || !list->is_array()) return false;
  for (const lib::Json& text : list->as_array()) {
    if (!text.is_string()) return false;
    out.push_back(text.as_string());
  }
  return true;
}

/// Whole numbers in a row, as many as `width` divides.
std::optional<std::vector<std::int32_t>> read_numbers(const lib::Json& json, const char* name, std::size_t width) {
  const lib::Json* list = json.find(name);
  if (list == nullptr || !list->is_array() || list->as_array().size() % width != 0) return std::nullopt;
  std::vector<std::int32_t> numbers;
  for (const lib::Json& item : list->as_array()) {
    if (!item.is_integer() || item.as_integer() < -1 || item.as_integer() > INT32_MAX) return std::nullopt;
    numbers.push_back(static_cast<std::int32_t>(item.as_integer()));
  }
  return numbers;
}

bool read_code(const lib::Json& json, Program& program) {
  const auto code = read_numbers(json, "code", 4);
  const auto loops = read_numbers(json, "loops", 6);
  const auto sizes = read_numbers(json, "sizes", 3);
  if (!code || !loops || !sizes || sizes->size() != 3) return false;
  for (std::size_t i = 0; i < code->size(); i += 4) {
    const std::int32_t* at = code->data() + i;
    if (at[0] < 0 || at[0] > static_cast<std::int32_t>(Opcode::fail) || at[3] < 0) return false;
    program.code.push_back(
        {.op = static_cast<Opcode>(at[0]), .a = at[1], .b = at[2], .offset = static_cast<std::uint32_t>(at[3])});
  }
  for (std::size_t i = 0; i < loops->size(); i += 6) {
    const std::int32_t* at = loops->data() + i;
    if (at[0] < 0 || at[0] > static_cast<std::int32_t>(Macro::opt_flat_map)) return false;
    program.loops.push_back({static_cast<Macro>(at[0]), at[1], at[2] == 1, at[3], at[4], at[5] == 1});
  }
  program.locals = (*sizes)[0];
  program.max_stack = (*sizes)[1];
  program.max_loops = (*sizes)[2];
  return true;
}

bool read_parts(const lib::Json& json, Program& program) {
  const lib::Json* constants = json.find("constants");
  const lib::Json* flags = json.find("flags");
  if (constants == nullptr || !constants->is_array() || flags == nullptr || !flags->is_array()) return false;
  for (const lib::Json& constant : constants->as_array()) {
    auto value = to_value(constant);
    if (!value) return false;
    program.constants.push_back(*std::move(value));
  }
  for (const lib::Json& row : flags->as_array()) {
    if (!row.is_array()) return false;
    std::vector<bool>& out = program.flags.emplace_back();
    for (const lib::Json& flag : row.as_array()) out.push_back(flag.is_bool() && flag.as_bool());
  }
  program.dialect = json.get_string("dialect") == "full" ? Dialect::full : Dialect::profile;
  return read_texts(json, "inputs", program.inputs) && read_texts(json, "names", program.names) &&
         read_texts(json, "patterns", program.patterns);
}

}  // namespace

/// Numbers are texts, so that no reader loses digits.
lib::Json value_to_json(const Value& value) {
  if (value.is_null()) return {};
  if (const auto* flag = value.get<bool>()) return *flag;
  if (const auto* whole = value.get<std::int64_t>()) return tagged("int", std::to_string(*whole));
  if (const auto* exact = value.get<lib::Decimal>()) return tagged("decimal", exact->to_string());
  if (const auto* text = value.get<std::string>()) return *text;
  if (const auto* day = value.get<std::chrono::year_month_day>()) return tagged("date", lib::to_iso_date(*day));
  if (const auto* time = value.get<lib::Timestamp>())
    return tagged("timestamp", std::to_string(time->time_since_epoch().count()));
  if (const auto* length = value.get<std::chrono::microseconds>())
    return tagged("duration", std::to_string(length->count()));
  if (const auto* natural = value.get<std::uint64_t>()) return tagged("uint", std::to_string(*natural));
  if (const auto* real = value.get<double>()) {
    char buffer[64];
    return tagged("double", std::string(buffer, std::to_chars(buffer, buffer + sizeof buffer, *real).ptr));
  }
  if (const auto* bytes = value.get<Bytes>()) return tagged("bytes", lib::base64_encode(bytes->data));
  if (const auto* type = value.get<TypeName>()) return tagged("type", type->name);
  lib::Json items = lib::Json::array();
  if (const auto* list = value.get<std::shared_ptr<const ValueList>>()) {
    for (const Value& item : **list) items.push_back(value_to_json(item));
  }
  return items;
}

const std::vector<std::string>& Compiled::inputs() const {
  return program_->inputs;
}

lib::Json Compiled::to_json() const {
  const Program& program = *program_;
  lib::Json code = lib::Json::array();
  for (const Instruction& at : program.code) {
    for (const std::int64_t number :
         {std::int64_t{static_cast<int>(at.op)}, std::int64_t{at.a}, std::int64_t{at.b}, std::int64_t{at.offset}})
      code.push_back(number);
  }
  lib::Json loops = lib::Json::array();
  for (const Loop& loop : program.loops) {
    for (const int number :
         {static_cast<int>(loop.macro), loop.slot, int{loop.two_variables}, loop.body, loop.end, int{loop.whole}})
      loops.push_back(number);
  }
  lib::Json constants = lib::Json::array();
  for (const Value& value : program.constants) constants.push_back(value_to_json(value));
  lib::Json flags = lib::Json::array();
  for (const std::vector<bool>& row : program.flags) {
    lib::Json list = lib::Json::array();
    for (const bool flag : row) list.push_back(flag);
    flags.push_back(std::move(list));
  }
  return lib::Json::object({{"v", kVersion},
                            {"dialect", program.dialect == Dialect::full ? "full" : "profile"},
                            {"inputs", texts(program.inputs)},
                            {"names", texts(program.names)},
                            {"patterns", texts(program.patterns)},
                            {"constants", std::move(constants)},
                            {"flags", std::move(flags)},
                            {"loops", std::move(loops)},
                            {"sizes", lib::Json::array({program.locals, program.max_stack, program.max_loops})},
                            {"code", std::move(code)}});
}

lib::Result<Compiled> Compiled::from_json(const lib::Json& json) {
  const auto bad = [](const char* message) {
    return lib::Error{lib::ErrorCode::invalid_argument, "expr.bad_program", message};
  };
  if (json.get_integer("v") != kVersion) return bad("The program is of another version.");
  auto program = std::make_shared<Program>();
  if (!read_parts(json, *program) || !read_code(json, *program)) return bad("The program cannot be read.");
  if (!is_sound(*program) || !link(*program)) return bad("The program does not hold together.");
  return ExpressionAccess::make(std::shared_ptr<const Program>(std::move(program)));
}

}  // namespace athyper::core::expr
