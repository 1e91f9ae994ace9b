#include "batch.hpp"

#include <algorithm>
#include <map>

#include <lib/base/text.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::runtime::data {
namespace {

using core::data::IntentKind;
using lib::Json;
using Findings = std::vector<lib::ErrorDetail>;

constexpr std::string_view kRef = "$ref";

struct Word {
  std::string_view name;
  IntentKind kind;
};
constexpr Word kWords[] = {{"create", IntentKind::create},   {"update", IntentKind::update},
                           {"replace", IntentKind::replace}, {"delete", IntentKind::remove},
                           {"restore", IntentKind::restore}, {"delete_permanent", IntentKind::purge}};

bool has_body(IntentKind kind) {
  return kind == IntentKind::create || kind == IntentKind::update || kind == IntentKind::replace;
}

lib::Error invalid_batch(Findings findings) {
  const std::string message = findings.front().message;
  return {lib::ErrorCode::invalid_argument, "data.invalid_batch", message, std::move(findings)};
}

lib::Error precondition_required() {
  return {lib::ErrorCode::precondition_required, "data.precondition_required",
          "`version` is missing: the version that is meant, or \"*\" for whichever is there."};
}

/// Reads operations one after the other; what is wrong with the form of any refuses them all.
class Reader {
 public:
  explicit Reader(Findings& findings) : findings_(findings) {}

  void add(const std::string& pointer, std::string_view code, std::string message) {
    findings_.push_back({pointer, std::string(code), std::move(message)});
  }

  /// False, with a finding, when `item` is no object or has members that nobody knows.
  bool members(const Json& item, const std::string& place, std::initializer_list<std::string_view> known) {
    if (!item.is_object()) {
      add(place, "wrong_type", "Expected an object.");
      return false;
    }
    bool fine = true;
    for (const auto& [name, value] : item.as_object()) {
      if (std::ranges::find(known, std::string_view(name)) != known.end()) continue;
      add(place + "/" + lib::json_pointer_token(name), "unknown_field", "Unknown member `" + name + "`.");
      fine = false;
    }
    return fine;
  }

  void name(const Json& item, std::size_t place, const std::string& pointer) {
    const Json* given = item.find("ref");
    if (given == nullptr) return;
    const bool fits = given->is_string() && !given->as_string().empty();
    if (!fits || !names_.emplace(given->as_string(), place).second)
      add(pointer + "/ref", "not_allowed", "`ref` is a name that no other operation has.");
  }

  /// The operation a `$ref` means; nothing for any other value. One that means none before `place` is a finding.
  std::optional<std::size_t> meant(const Json& value, std::size_t place, const std::string& pointer) {
    const Json* ref = value.find(kRef);
    if (ref == nullptr || value.as_object().size() != 1) return std::nullopt;
    std::optional<std::size_t> found;
    if (ref->is_integer() && ref->as_integer() >= 0) found = static_cast<std::size_t>(ref->as_integer());
    if (ref->is_string()) {
      const auto known = names_.find(ref->as_string());
      if (known != names_.end()) found = known->second;
    }
    if (!found || *found >= place) {
      add(pointer, "reference_not_found", "`$ref` names no operation before this one.");
      return std::nullopt;
    }
    return found;
  }

  /// Puts numbers in the place of names and notes which operations are used.
  Json numbered(const Json& value, std::size_t place, const std::string& pointer, std::vector<std::size_t>& uses) {
    if (value.is_array()) {
      Json copy = Json::array();
      for (std::size_t i = 0; i < value.as_array().size(); ++i)
        copy.push_back(numbered(value.as_array()[i], place, pointer + "/" + std::to_string(i), uses));
      return copy;
    }
    if (!value.is_object()) return value;
    if (value.find(kRef) != nullptr && value.as_object().size() == 1) {
      const auto used = meant(value, place, pointer);
      if (!used) return {};
      uses.push_back(*used);
      return Json::object({{std::string(kRef), *used}});
    }
    Json copy = Json::object();
    for (const auto& [name, member] : value.as_object())
      copy.set(name, numbered(member, place, pointer + "/" + lib::json_pointer_token(name), uses));
    return copy;
  }

  /// `id` and `version` of an operation on a record that is there.
  void record(const Json& item, std::size_t place, bool any_version, BatchOperation& out) {
    const Json* id = item.find("id");
    if (id != nullptr && id->is_object()) out.record_of = meant(*id, place, out.place + "/id");
    if (id == nullptr || (!id->is_string() && !out.record_of)) {
      add(out.place + "/id", "required", "`id` is missing: the id of the record.");
    } else if (id->is_string()) {
      const auto uuid = lib::parse_uuid(id->as_string());
      out.operation.id = uuid.ok() ? uuid->to_string() : std::string();
    }
    const Json* version = item.find("version");
    if (version == nullptr) {
      if (!any_version) out.refused = precondition_required();
    } else if (version->is_integer() && version->as_integer() > 0) {
      out.operation.expected.version = version->as_integer();
    } else if (*version != Json("*")) {
      add(out.place + "/version", "wrong_type", "`version` is the number of a version, or \"*\".");
    }
  }

 private:
  Findings& findings_;
  std::map<std::string, std::size_t, std::less<>> names_;
};

lib::Result<void> check_count(const Json& list) {
  if (list.as_array().size() <= kBatchOperations) return {};
  return lib::Error{lib::ErrorCode::invalid_argument, "data.too_many_operations",
                    "At most " + std::to_string(kBatchOperations) + " operations go into one request; these are " +
                        std::to_string(list.as_array().size()) + "."};
}

std::optional<IntentKind> kind_of(std::string_view word) {
  const auto known = std::ranges::find(kWords, word, &Word::name);
  return known == std::end(kWords) ? std::nullopt : std::optional(known->kind);
}

void read_operation(Reader& reader, const Json& item, std::size_t place, Batch& batch) {
  BatchOperation& out = batch.operations.emplace_back();
  out.place = "/operations/" + std::to_string(place);
  out.fields_place = out.place + "/data";
  if (!reader.members(item, out.place, {"op", "entity", "id", "version", "data", "ref"})) return;
  const auto kind = kind_of(item.get_string("op").value_or(""));
  if (!kind) {
    reader.add(out.place + "/op", "not_allowed",
               "`op` is create, update, replace, delete, restore or delete_permanent.");
    return;
  }
  out.operation.kind = *kind;
  out.entity = item.get_string("entity").value_or("");
  if (out.entity.empty()) reader.add(out.place + "/entity", "required", "`entity` is missing.");
  const Json* data = item.find("data");
  if (has_body(*kind)) {
    out.operation.body = data == nullptr ? Json() : reader.numbered(*data, place, out.fields_place, out.uses);
  } else if (data != nullptr) {
    reader.add(out.fields_place, "not_allowed", "This operation takes no `data`.");
  }
  if (*kind != IntentKind::create) {
    reader.record(item, place, false, out);
  } else {
    for (const char* member : {"id", "version"}) {
      if (item.find(member) != nullptr)
        reader.add(out.place + "/" + member, "readonly", "A new record takes no `" + std::string(member) + "`.");
    }
  }
  reader.name(item, place, out.place);
}

}  // namespace

lib::Result<Batch> read_batch(const Json& body) {
  Findings findings;
  Reader reader(findings);
  Batch batch;
  const Json* list = body.find("operations");
  if (list == nullptr || !list->is_array())
    return invalid_batch({{"/operations", "required", "Expected an object with `operations`, an array."}});
  TRY(check_count(*list));
  if (reader.members(body, "", {"operations", "atomic"})) {
    const Json* atomic = body.find("atomic");
    if (atomic != nullptr && !atomic->is_bool()) reader.add("/atomic", "wrong_type", "`atomic` is true or false.");
    batch.atomic = body.get_bool("atomic").value_or(true);
  }
  for (std::size_t i = 0; i < list->as_array().size(); ++i) read_operation(reader, list->as_array()[i], i, batch);
  if (!findings.empty()) return invalid_batch(std::move(findings));
  return batch;
}

lib::Result<Batch> read_bulk(IntentKind kind, const std::string& entity, const Json& body, bool any_version,
                             bool atomic) {
  if (!body.is_array()) return invalid_batch({{"", "wrong_type", "Expected an array."}});
  TRY(check_count(body));
  Findings findings;
  Reader reader(findings);
  Batch batch{.operations = {}, .atomic = atomic};
  for (std::size_t i = 0; i < body.as_array().size(); ++i) {
    const Json& item = body.as_array()[i];
    BatchOperation& out = batch.operations.emplace_back();
    out.entity = entity;
    out.operation.kind = kind;
    out.place = "/" + std::to_string(i);
    out.fields_place = out.place;
    if (kind == IntentKind::create) {
      out.operation.body = item;
      continue;
    }
    const bool changes = has_body(kind);
    const bool fine = changes ? reader.members(item, out.place, {"id", "version", "data"})
                              : reader.members(item, out.place, {"id", "version"});
    if (!fine) continue;
    reader.record(item, i, any_version, out);
    if (!changes) continue;
    out.fields_place += "/data";
    const Json* data = item.find("data");
    if (data == nullptr) reader.add(out.fields_place, "required", "`data` is missing: the values to write.");
    if (data != nullptr) out.operation.body = *data;
  }
  if (!findings.empty()) return invalid_batch(std::move(findings));
  return batch;
}

Json with_ids(const Json& value, const std::vector<std::string>& ids) {
  if (value.is_array()) {
    Json copy = Json::array();
    for (const Json& item : value.as_array()) copy.push_back(with_ids(item, ids));
    return copy;
  }
  if (!value.is_object()) return value;
  if (const auto used = value.get_integer(kRef); used && value.as_object().size() == 1)
    return ids.at(static_cast<std::size_t>(*used));
  Json copy = Json::object();
  for (const auto& [name, member] : value.as_object()) copy.set(name, with_ids(member, ids));
  return copy;
}

}  // namespace athyper::runtime::data
