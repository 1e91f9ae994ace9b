#include <athyper/core/policy/policy_tests.hpp>

#include <algorithm>
#include <set>

#include <athyper/core/access/operations.hpp>
#include <athyper/core/access/rule.hpp>
#include <athyper/core/meta/field_types.hpp>
#include <athyper/core/meta/mapping_reader.hpp>
#include <lib/base/text.hpp>

namespace athyper::core::policy {
namespace {

using meta::MappingReader;

/// Where ids of principals come from that name none.
constexpr std::string_view kNameSpace = "b1f3a5de-7d0c-5a39-9a53-9d2f5a1f6c10";

template <class T>
std::vector<std::string> keys_of(const std::map<std::string, T, std::less<>>& map) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : map) keys.push_back(key);
  return keys;
}

std::string unknown(std::string_view kind, const std::string& name, const std::vector<std::string>& known) {
  return "No " + std::string(kind) + " `" + name + "`" + lib::did_you_mean(name, known) + ".";
}

/// Reads one document.
class SuiteReader {
 public:
  SuiteReader(MappingReader& document, const meta::Model& model) : document_(document), model_(model) {
    roles_ = meta::builtin_personas();
    for (const auto& [code, role] : model.roles) roles_.push_back(code);
  }

  PolicyTestSuite read() {
    suite_.name = document_.required_text("policy_test");
    read_now();
    each("principals", "principal",
         [this](const std::string& name, MappingReader& reader) { principal(name, reader); });
    each("resources", "resource", [this](const std::string& name, MappingReader& reader) { resource(name, reader); });
    read_tests();
    document_.finish();
    return std::move(suite_);
  }

 private:
  void add(const meta::Place& place, std::string_view code, std::string message) {
    document_.add(place, code, std::move(message));
  }

  void read_now() {
    const std::string text = document_.required_text("now");
    if (text.empty()) return;
    const auto instant = lib::parse_rfc3339(text);
    if (instant.ok())
      suite_.now = *instant;
    else
      add(document_.place_of("now"), "policy_test.now.invalid",
          "`now` is an instant as in 2026-01-05T09:00:00Z; `" + text + "` is none.");
  }

  template <class Read>
  void each(std::string_view key, std::string_view kind, Read read) {
    const lib::YamlNode* node = document_.take(key);
    if (node == nullptr || !node->is_mapping() || node->entries.empty()) {
      add(document_.place_of(key), "meta.value.missing",
          "`" + std::string(key) + "` of " + document_.what() + " must be a mapping of at least one " +
              std::string(kind) + ".");
      return;
    }
    for (const auto& entry : node->entries) {
      MappingReader reader(document_.diagnostics(), document_.file(), entry.value, std::string(kind) + " " + entry.key);
      read(entry.key, reader);
      reader.finish();
    }
  }

  void known_roles(MappingReader& reader, std::string_view key, const std::vector<std::string>& names) {
    for (const std::string& name : names) {
      if (std::ranges::find(roles_, name) == roles_.end())
        add(reader.place_of(key), "policy_test.role.unknown", unknown("role or persona", name, roles_));
    }
  }

  void principal(const std::string& name, MappingReader& reader) {
    TestPrincipal out{.id = lib::make_uuid_v5(*lib::parse_uuid(kNameSpace), suite_.name + "/" + name),
                      .username = reader.text("username").value_or(name),
                      .facts = {}};
    if (const auto id = reader.text("id")) {
      const auto parsed = lib::parse_uuid(*id);
      if (parsed.ok())
        out.id = *parsed;
      else
        add(reader.place_of("id"), "policy_test.id.invalid", "`" + *id + "` is no UUID.");
    }
    out.facts.id = out.id.to_string();
    out.facts.is_service = reader.flag("service");
    out.facts.persona = reader.text("persona").value_or("user");
    out.facts.roles = reader.texts("roles");
    out.facts.groups = reader.texts("groups");
    out.facts.ou_path = reader.text("ou").value_or("");
    out.facts.modules = reader.texts("modules");
    known_roles(reader, "persona", {out.facts.persona});
    known_roles(reader, "roles", out.facts.roles);
    suite_.principals.insert_or_assign(name, std::move(out));
  }

  void resource(const std::string& name, MappingReader& reader) {
    TestResource out{.entity = reader.required_text("entity")};
    out.record_id = reader.text("id").value_or("");
    out.ou_path = reader.text("ou");
    const meta::Entity* entity = model_.find(out.entity);
    if (entity == nullptr && !out.entity.empty())
      add(reader.place_of("entity"), "policy_test.entity.unknown",
          unknown("entity", out.entity, keys_of(model_.entities)));
    const lib::YamlNode* record = reader.take("record");
    if (record != nullptr && entity != nullptr) out.record = read_record(reader, *record, *entity);
    if (const auto owner = reader.text("owner")) out.owner = person(*owner, reader.place_of("owner"));
    if (out.record && !out.owner && out.record->get_string("created_by"))
      out.owner = std::string(*out.record->get_string("created_by"));
    suite_.resources.insert_or_assign(name, std::move(out));
  }

  /// "@ann" is the id of the principal ann.
  std::string person(const std::string& text, const meta::Place& place) {
    if (!text.starts_with('@')) return text;
    const auto found = suite_.principals.find(text.substr(1));
    if (found != suite_.principals.end()) return found->second.facts.id;
    add(place, "policy_test.principal.unknown", unknown("principal", text.substr(1), keys_of(suite_.principals)));
    return text;
  }

  lib::Json read_record(MappingReader& reader, const lib::YamlNode& node, const meta::Entity& entity) {
    lib::Json record = lib::Json::object();
    MappingReader fields(document_.diagnostics(), document_.file(), node, "record of " + reader.what());
    std::vector<std::string> names;
    for (const meta::Field& field : entity.fields) names.push_back(field.name);
    for (const auto& entry : node.entries) {
      const meta::Field* field = entity.find_field(entry.key);
      const meta::Place place = fields.place_of(entry.value);
      if (field == nullptr) {
        add({fields.file(), entry.key_place}, "policy_test.field.unknown",
            "`" + entity.name + "` has no field `" + entry.key + "`" + lib::did_you_mean(entry.key, names) + ".");
        continue;
      }
      lib::Json value = lib::to_json(entry.value);
      if (value.is_string()) value = lib::Json(person(value.as_string(), place));
      if (field->type != meta::FieldType::children) check_value(*field, value, place);
      record.set(entry.key, std::move(value));
    }
    return record;
  }

  void check_value(const meta::Field& field, const lib::Json& value, const meta::Place& place) {
    // A test may leave a value out that every record has.
    if (value.is_null()) return;
    std::vector<lib::ErrorDetail> findings;
    (void)meta::to_params(field, value, "", findings);
    for (const lib::ErrorDetail& finding : findings)
      add(place, "policy_test.value." + finding.code, "`" + field.name + "`: " + finding.message);
  }

  void read_tests() {
    const lib::YamlNode* list = document_.take("tests");
    if (list == nullptr || !list->is_sequence() || list->items.empty()) {
      add(document_.place_of("tests"), "meta.value.missing",
          "`tests` of " + document_.what() + " must be a list of at least one test.");
      return;
    }
    for (const lib::YamlNode& item : list->items) {
      MappingReader reader(document_.diagnostics(), document_.file(), item, "a test of " + suite_.name);
      test(reader);
      reader.finish();
    }
  }

  void test(MappingReader& reader) {
    PolicyTest out;
    const meta::Place place = reader.place();
    out.place = place.file + ":" + std::to_string(place.at.line) + ":" + std::to_string(place.at.column);
    out.name = reader.required_text("name");
    out.principals = selected(reader, "principals", "principal", keys_of(suite_.principals));
    out.resources = selected(reader, "resources", "resource", keys_of(suite_.resources));
    out.operations = operations(reader);
    const std::string expect = reader.word("expect", {"allow", "deny", "conditional"}, "");
    if (reader.is_mapping() && reader.take("expect") == nullptr)
      add(reader.place(), "meta.value.missing",
          "`expect` is missing in " + reader.what() + ": allow, deny or conditional.");
    out.expect = expect == "allow"         ? Expectation::allow
                 : expect == "conditional" ? Expectation::conditional
                                           : Expectation::deny;
    out.rule = reader.text("rule");
    if (out.rule && !out.rule->empty()) known_rule(reader, out);
    if (reader.take("obligations") != nullptr) out.obligations = obligations(reader);
    suite_.tests.push_back(std::move(out));
  }

  /// Names of a list, all of them for "*".
  std::vector<std::string> selected(MappingReader& reader, std::string_view key, std::string_view kind,
                                    const std::vector<std::string>& known) {
    std::vector<std::string> names = reader.texts(key);
    if (names.empty() && reader.is_mapping())
      add(reader.place(), "meta.value.missing", "`" + std::string(key) + "` is missing in " + reader.what() + ".");
    if (names == std::vector<std::string>{"*"}) return known;
    for (const std::string& name : names) {
      if (std::ranges::find(known, name) == known.end())
        add(reader.place_of(key), "policy_test." + std::string(kind) + ".unknown", unknown(kind, name, known));
    }
    return names;
  }

  /// Codes of the catalogue that the patterns cover, each once.
  std::vector<std::string> operations(MappingReader& reader) {
    const auto& catalogue = access::OperationCatalogue::platform();
    std::vector<std::string> codes;
    const std::vector<std::string> patterns = reader.texts("operations");
    if (patterns.empty() && reader.is_mapping())
      add(reader.place(), "meta.value.missing", "`operations` is missing in " + reader.what() + ".");
    for (const std::string& pattern : patterns) {
      if (!catalogue.knows_pattern(pattern)) {
        add(reader.place_of("operations"), "policy_test.operation.unknown",
            unknown("operation", pattern, catalogue.codes()));
        continue;
      }
      for (const access::Operation& operation : catalogue.all()) {
        const bool fresh = std::ranges::find(codes, operation.code) == codes.end();
        if (fresh && access::covers(pattern, operation.code)) codes.push_back(operation.code);
      }
    }
    return codes;
  }

  void known_rule(MappingReader& reader, const PolicyTest& test) {
    for (const std::string& name : test.resources) {
      const auto found = suite_.resources.find(name);
      const meta::Entity* entity = found == suite_.resources.end() ? nullptr : model_.find(found->second.entity);
      if (entity == nullptr) continue;
      std::vector<std::string> ids;
      for (const meta::Policy& policy : entity->policies) ids.push_back(policy.id);
      if (std::ranges::find(ids, *test.rule) == ids.end())
        add(reader.place_of("rule"), "policy_test.rule.unknown",
            "`" + entity->name + "` has no policy `" + *test.rule + "`" + lib::did_you_mean(*test.rule, ids) + ".");
    }
  }

  std::vector<std::string> obligations(MappingReader& reader) {
    const auto& types = access::obligation_types();
    std::vector<std::string> names = reader.texts("obligations");
    for (const std::string& name : names) {
      if (std::ranges::find(types, name) == types.end())
        add(reader.place_of("obligations"), "policy_test.obligation.unknown",
            unknown("type of obligation", name, types));
    }
    std::ranges::sort(names);
    return names;
  }

  MappingReader& document_;
  const meta::Model& model_;
  std::vector<std::string> roles_;
  PolicyTestSuite suite_;
};

void read_file(const meta::SourceFile& file, const meta::Model& model, meta::Diagnostics& diagnostics,
               std::vector<PolicyTestSuite>& out) {
  const auto root = lib::parse_yaml(file.text);
  // What cannot be parsed is told by meta::resolve for every kind of document.
  if (!root.ok() || !root->is_mapping() || root->entries.empty()) return;
  if (root->entries.front().key != "policy_test") return;
  const lib::YamlNode& name = root->entries.front().value;
  MappingReader document(diagnostics, file.path, *root, "policy_test " + (name.is_scalar() ? name.scalar : ""));
  out.push_back(SuiteReader(document, model).read());
}

}  // namespace

std::string_view to_string(Expectation expectation) {
  constexpr std::string_view names[] = {"allow", "deny", "conditional"};
  return names[static_cast<std::size_t>(expectation)];
}

lib::Result<std::vector<PolicyTestSuite>> read_policy_tests(const std::vector<meta::SourceFile>& files,
                                                            const meta::Model& model) {
  meta::Diagnostics diagnostics;
  std::vector<PolicyTestSuite> suites;
  for (const meta::SourceFile& file : files) read_file(file, model, diagnostics, suites);
  if (diagnostics.empty()) return suites;
  lib::Error error{lib::ErrorCode::invalid_argument, "policy_test.invalid", "The tests of the policies have errors."};
  error.details = std::move(diagnostics).details();
  return error;
}

}  // namespace athyper::core::policy
