// The compiled model: what metadata files become after every check. Immutable; requests hold it by shared_ptr<const
// Model>.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/result.hpp>

namespace athyper::core::meta {

/// Field types of the metadata language. Each is described in one file under field_types/.
enum class FieldType {
  string,
  text,
  integer,
  decimal,
  money,
  boolean,
  date,
  datetime,
  time,
  uuid,
  reference,
  children,
  enumeration,
  json,
  url,
  email,
  phone,
  attachment,
  rich_text,
};
/// As written in files: "string" … "enum" … "rich_text".
std::string_view to_string(FieldType type);
std::optional<FieldType> parse_field_type(std::string_view text);

enum class EntityClass { master, control, document, reference };
std::string_view to_string(EntityClass entity_class);

enum class OnDelete { restrict, cascade, set_null };
enum class PolicyEffect { allow, deny };

struct EnumValue {
  std::string value;
  std::string label;
};

/// How a form shows a field; what is empty is the platform's choice.
struct FieldUi {
  std::string widget;
  /// Title of the part of the form it stands in; fields of one section stand together.
  std::string section;
  /// full, half or third of the form's width.
  std::string width;
  std::string placeholder;

  bool operator==(const FieldUi&) const = default;
};

/// One field, declared or added by the platform (`system`). `column` is its physical name, fixed for ever at first
/// publication. money has two columns: `column` (int8 minor units) and `column`_currency (text); children have none.
struct Field {
  std::string id;
  std::string name;
  std::string column;
  FieldType type = FieldType::string;
  std::string label;
  std::string help;
  bool required = false;
  bool system = false;
  bool searchable = false;
  bool indexed = false;
  bool unique = false;
  std::optional<std::int64_t> max_length;
  std::optional<std::int64_t> min_length;
  /// Bounds of numbers, as written.
  std::optional<std::string> min;
  std::optional<std::string> max;
  std::optional<std::string> pattern;
  int precision = 18;
  int scale = 2;
  /// Target entity of reference and children.
  std::string to;
  OnDelete on_delete = OnDelete::restrict;
  std::vector<EnumValue> enum_values;
  std::optional<lib::Json> default_value;
  /// CEL text; nothing when absent. `computed` is stored.
  std::optional<std::string> required_when;
  std::optional<std::string> visible_if;
  std::optional<std::string> readonly_when = std::nullopt;
  std::optional<std::string> computed;
  FieldUi ui = {};
  /// While a change moves the field to another column: the field as it is on the other side. Every write goes to the
  /// columns of both, with the value that convert_stored() gives.
  std::shared_ptr<const Field> also = nullptr;

  /// `computed` is worked out when the record is read; nothing is stored.
  bool is_virtual = false;

  bool readonly() const { return system || computed.has_value(); }
  bool has_column() const { return type != FieldType::children && !is_virtual; }
};

/// What a rule that is not met does: it refuses the write, or the write says so in its answer.
enum class Severity { error, warning };
std::string_view to_string(Severity severity);

/// A check on the record, in CEL over field names; false refuses the write with `message`, or warns of it.
struct Rule {
  std::string id;
  bool on_create = true;
  bool on_update = true;
  /// Empty for a kind that only the database can answer.
  std::string check;
  /// May name {field}, {value} and {param}.
  std::string message;
  Severity severity = Severity::error;
  /// The field it is about; empty for the whole record.
  std::string field = {};
  /// CEL: the rule is asked only where it holds. Empty: always.
  std::string when = {};
  /// One of rule_kinds() when it was written by its settings; empty when `check` was.
  std::string kind = {};
  /// The settings of the kind as written, and the text {param} stands for.
  lib::Json params = lib::Json::object();
  std::string param = {};
};

/// The kinds of rules that are written by settings: required, min_max, length …
const std::vector<std::string>& rule_kinds();

/// What a policy that allows asks for besides; `params` as its type has them.
struct Obligation {
  /// mask_fields, require_approval, require_mfa, add_audit_tag, notify, rate_limit or time_restrict.
  std::string type;
  lib::Json params = lib::Json::object();
};

/// Who may do what. `when` is CEL over record.*, subject.* and env; empty means always. Default is deny, deny wins.
struct Policy {
  std::string id;
  PolicyEffect effect = PolicyEffect::allow;
  /// "ENTITY.READ", "ENTITY.CREATE", "ENTITY.UPDATE", "ENTITY.DELETE"; "*" means all.
  std::vector<std::string> actions;
  /// Roles or personas; "*" means everyone in the tenant.
  std::vector<std::string> roles;
  std::string when;
  int priority = 100;
  std::vector<Obligation> obligations = {};
};

/// What can be done with a field itself.
enum class FieldRight { read, write, filter, sort, group, aggregate };
std::string_view to_string(FieldRight right);
std::optional<FieldRight> parse_field_right(std::string_view text);

/// How a value is shown to whom it is not shown as it is: nothing, no key at all, a text in its place, a digest that is
/// the same for the same value, or a few of its characters.
enum class MaskKind { null, remove, redact, hash, partial };
std::string_view to_string(MaskKind kind);
std::optional<MaskKind> parse_mask_kind(std::string_view text);

struct Mask {
  MaskKind kind = MaskKind::null;
  /// Of redact.
  std::string replacement = "[REDACTED]";
  /// Of hash: goes before the value; hexadecimal digits kept.
  std::string salt = {};
  int length = 16;
  /// Of partial: characters that stay, at the end or at the start; a value that is no longer than that is masked whole.
  int visible = 4;
  bool at_start = false;
  std::string character = "*";
};

/// The JSON form of a mask and back; whatever cannot be read shows nothing.
lib::Json mask_to_json(const Mask& mask);
Mask mask_from_json(const lib::Json& json);

/// Rights on fields for some people. A field that a grant names is closed to everybody whom no grant means.
struct FieldGrant {
  std::string id;
  std::vector<std::string> fields;
  std::vector<FieldRight> rights;
  /// Roles or personas; "*" means everyone in the tenant.
  std::vector<std::string> roles;
  /// CEL over record.* and subject.*; empty means every record.
  std::string when;
  int priority = 100;
  /// Of reading; nothing shows the value as it is.
  std::optional<Mask> mask = std::nullopt;
};

struct Numbering {
  std::string pattern;
  std::string reset = "none";
  /// The first number of a period, and what each next one is more.
  std::int64_t start = 1;
  std::int64_t increment = 1;
  /// No number may be left out (decision 0094).
  bool gapless = false;
};

struct Entity {
  std::string id;
  std::string name;
  std::string module;
  EntityClass entity_class = EntityClass::master;
  std::string label;
  std::string label_plural;
  std::string icon;
  /// Template over field names: "{document_number} {subject}".
  std::string title;
  std::string table_schema = "mdm";
  std::string table_name;
  /// Name of the entity whose `children` field holds this one; empty for entities of their own.
  std::string parent;
  std::optional<Numbering> numbering;
  /// Columns a list shows when nothing else is asked, and its sort ("-created_at").
  std::vector<std::string> list_columns;
  std::string list_sort = "-created_at";
  /// Declared fields in file order, then system fields.
  std::vector<Field> fields;
  std::vector<Rule> rules;
  std::vector<Policy> policies;
  std::vector<FieldGrant> field_grants = {};

  const Field* find_field(std::string_view name) const;
};

/// A role or persona that policies may name.
struct RoleDefinition {
  std::string code;
  std::string label;
  std::string description;
  /// A persona is the one role a person works as; roles add to it.
  bool is_persona = false;
};

/// A named way to look at an entity's records: columns of a list and its order.
struct View {
  std::string name;
  std::string entity;
  std::string label;
  std::vector<std::string> columns;
  std::string sort = "-created_at";
};

/// Entities that belong together. Those of one module may refer to those of another only when it says so.
struct Module {
  std::string name;
  std::string label;
  std::vector<std::string> depends_on;
};

/// What the texts of a model are in one language, by the path of the text: "entity/supplier/label",
/// "entity/supplier/fields/name/help", "entity/supplier/fields/status/values/active",
/// "entity/supplier/sections/Delivery", "role/finance", "view/overdue".
using Translation = std::map<std::string, std::string, std::less<>>;

/// Every entity of one published snapshot. `version` rises by one with each publication; `hash` is the SHA-256 of the
/// canonical content.
struct Model {
  std::int64_t version = 0;
  std::string hash;
  std::map<std::string, Entity, std::less<>> entities;
  std::map<std::string, RoleDefinition, std::less<>> roles;
  std::map<std::string, View, std::less<>> views;
  /// Those that a document describes.
  std::map<std::string, Module, std::less<>> modules = {};
  /// By locale ("ar", "de").
  std::map<std::string, Translation, std::less<>> translations = {};

  const Entity* find(std::string_view name) const;
  /// The text of this path in a language ("de", "de-AT"), else as the files have it.
  const std::string& text(std::string_view locale, const std::string& path, const std::string& as_written) const;
};
using ModelPtr = std::shared_ptr<const Model>;

/// The languages that texts may be translated to.
const std::vector<std::string>& locales();

/// The JSON form of a rule and back.
lib::Json rule_to_json(const Rule& rule);
Rule rule_from_json(const lib::Json& json);

/// Lossless JSON form of a model, stored with the snapshot; and back. Error key "meta.snapshot.unreadable".
lib::Json to_json(const Model& model);
lib::Result<Model> model_from_json(const lib::Json& json);
/// Canonical text of everything but version and hash: equal models give equal bytes. Its SHA-256 is Model::hash.
std::string canonical_content(const Model& model);

}  // namespace athyper::core::meta
