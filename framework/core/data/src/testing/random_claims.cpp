#include "testing/random_claims.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <athyper/core/meta/resolve.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::core::data::testing {
namespace {

using meta::FieldType;

constexpr std::string_view kPeople[] = {"00000000-0000-7000-8000-0000000000aa", "00000000-0000-7000-8000-0000000000bb",
                                        "00000000-0000-7000-8000-0000000000cc"};
constexpr std::string_view kUnits[] = {"/root", "/root/sales", "root/sales/emea/", "/root/salesforce", "/", ""};
constexpr std::string_view kRoles[] = {"finance", "legal", "buyer"};
constexpr std::string_view kGroups[] = {"north", "south"};
constexpr std::string_view kPersonas[] = {"user", "manager"};
constexpr std::string_view kLines[] = {"a", "A", "urgent", "Laptops für Köln", "10 %", "b_\\", "😀x"};
constexpr std::string_view kTexts[] = {"", "a", "line\nend", "Z"};
constexpr std::int64_t kIntegers[] = {0, 1, -1, 3, 7, INT64_MAX, INT64_MIN};
constexpr std::string_view kDecimals[] = {"0.00", "1.50", "-2.25", "1000.00", "9999999999999999.99"};

/// What a phrase can be. A braced letter stands for a phrase of that kind; lower case for one about a line.
struct Form {
  char kind;
  bool leaf;
  std::string_view text;
};
constexpr Form kForms[] = {
    {'B', true, "record.urgent"},
    {'B', true, "has(record.note)"},
    {'B', true, "record.level == null"},
    {'B', true, "record.kind != 'low'"},
    {'B', true, "record.created_by == subject.id"},
    {'B', true, "true"},
    {'B', true, "int(record.note) == 1"},
    {'B', false, "{I} == {I}"},
    {'B', false, "{I} < {I}"},
    {'B', false, "{D} >= {D}"},
    {'B', false, "{D} != {I}"},
    {'B', false, "{S} == {S}"},
    {'B', false, "{S} > {S}"},
    {'B', false, "{S}.startsWith({S})"},
    {'B', false, "{S}.contains({S})"},
    {'B', false, "{S}.matches(r'^[a-z]')"},
    {'B', false, "{S} in subject.roles"},
    {'B', false, "{I} in [{I}, 3]"},
    {'B', false, "{U} != {U}"},
    {'B', false, "{T} <= {T}"},
    {'B', false, "{Z} < {Z}"},
    {'B', false, "record.opens < record.opens"},
    {'B', false, "!({B})"},
    {'B', false, "({B} && {B})"},
    {'B', false, "({B} || {B})"},
    {'B', false, "({B} ? {B} : {B})"},
    {'B', false, "record.lines.exists(l, {b})"},
    {'B', false, "record.lines.all(l, {b})"},
    {'B', false, "record.lines.exists_one(l, {b})"},
    {'I', true, "record.points"},
    {'I', true, "record.level"},
    {'I', true, "0"},
    {'I', true, "2"},
    {'I', true, "9223372036854775807"},
    {'I', false, "({I} / {I})"},
    {'I', false, "({I} % {I})"},
    {'I', false, "({I} * {I})"},
    {'I', false, "({I} - {I})"},
    {'I', false, "size({S})"},
    {'I', false, "size(record.lines)"},
    {'I', false, "record.lines.sum(l, l.quantity)"},
    {'D', true, "record.amount"},
    {'D', true, "record.budget.amount"},
    {'D', true, "decimal('1.50')"},
    {'D', false, "({D} + {D})"},
    {'D', false, "({D} * {D})"},
    {'D', false, "record.lines.sum(l, l.price)"},
    {'S', true, "record.title"},
    {'S', true, "record.note"},
    {'S', true, "record.kind"},
    {'S', true, "record.budget.currency"},
    {'S', true, "subject.persona"},
    {'S', true, "'urgent'"},
    {'S', false, "({S} + {S})"},
    {'U', true, "record.created_by"},
    {'U', true, "record.other"},
    {'U', true, "subject.id"},
    {'T', true, "record.due"},
    {'T', true, "today()"},
    {'Z', true, "record.seen_at"},
    {'Z', true, "now()"},
    {'Z', true, "record.created_at"},
    {'b', true, "l.quantity > 2"},
    {'b', true, "l.item == 'urgent'"},
    {'b', true, "l.price < decimal('1.50')"},
    {'b', true, "10 / l.quantity > 1"},
    {'b', true, "(l.item in subject.roles || l.price == null)"},
};

lib::Json money(std::string_view amount, bool yen) {
  const std::string whole(amount.substr(0, amount.find('.')));
  return lib::Json::object({{"amount", yen ? whole : std::string(amount)}, {"currency", yen ? "JPY" : "EUR"}});
}

}  // namespace

meta::ModelPtr claim_model() {
  std::vector<meta::SourceFile> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "src/testdata/rules")) {
    std::ifstream file(entry.path());
    files.push_back({entry.path().filename().string(), std::string(std::istreambuf_iterator<char>(file), {})});
  }
  auto model = std::make_shared<meta::Model>(meta::resolve(files).value());
  for (auto& [name, entity] : model->entities) entity.table_schema = "pg_temp";
  return model;
}

lib::Json RandomClaims::value(const meta::Field& field) {
  if (!field.required && one_in(4)) return {};
  switch (field.type) {
    case FieldType::integer:
      return field.name == "quantity" ? lib::Json(static_cast<std::int64_t>(below(5))) : lib::Json(pick(kIntegers));
    case FieldType::decimal:
      return std::string(pick(kDecimals));
    case FieldType::money:
      return money(pick(std::initializer_list<std::string_view>{"0.00", "1.50", "-2.25", "1000.00"}), one_in(3));
    case FieldType::boolean:
      return one_in(2);
    case FieldType::date:
      return std::string(pick(std::initializer_list<std::string_view>{"2026-11-22", "2024-02-29", "0001-01-01"}));
    case FieldType::datetime:
      return std::string(
          pick(std::initializer_list<std::string_view>{"2026-11-22T21:00:00Z", "2026-11-01T08:00:00.000001Z"}));
    case FieldType::time:
      return std::string(pick(std::initializer_list<std::string_view>{"08:00:00", "23:59:59"}));
    case FieldType::enumeration:
      return std::string(pick(std::initializer_list<std::string_view>{"low", "high", "urgent"}));
    case FieldType::uuid:
      return std::string(pick(kPeople));
    case FieldType::text:
      return std::string(pick(kTexts));
    default:
      return std::string(field.name == "ou_path" ? pick(kUnits) : pick(kLines));
  }
}

lib::Json RandomClaims::line(std::string id) {
  const meta::ModelPtr model = claim_model();
  lib::Json line = lib::Json::object();
  for (const meta::Field& field : model->find("claim_line")->fields) {
    if (!field.system) line.set(field.name, value(field));
  }
  return line.set("id", std::move(id));
}

lib::Json RandomClaims::claim(std::string id) {
  static const meta::ModelPtr model = claim_model();
  lib::Json claim = lib::Json::object();
  for (const meta::Field& field : model->find("claim")->fields) {
    if (!field.system && field.has_column()) claim.set(field.name, value(field));
  }
  lib::Json lines = lib::Json::array();
  for (std::size_t i = below(4); i > 0; --i) lines.push_back(line(id.substr(0, 35) + std::to_string(i)));
  claim.set("lines", std::move(lines)).set("id", std::move(id)).set("version", 1);
  const std::string author(pick(kPeople));
  return claim.set("created_at", "2026-11-20T08:00:00Z").set("created_by", author);
}

std::string RandomClaims::phrase(char kind, int depth, bool in_line) {
  std::vector<const Form*> forms;
  for (const Form& form : kForms) {
    if (form.kind == kind && (form.leaf || depth > 0)) forms.push_back(&form);
  }
  // Whoever may still choose, mostly goes deeper.
  const Form* form = pick(forms);
  if (form->leaf && depth > 0 && !one_in(3)) form = pick(forms);
  std::string text;
  for (std::size_t i = 0; i < form->text.size(); ++i) {
    if (form->text[i] != '{') {
      text += form->text[i];
      continue;
    }
    text += phrase(form->text[i + 1], depth - 1, in_line);
    i += 2;
  }
  return text;
}

std::string RandomClaims::condition() {
  return phrase('B', static_cast<int>(1 + below(4)), false);
}

access::RuleSubject RandomClaims::rule_subject() {
  switch (below(6)) {
    case 0:
      return {access::SubjectType::user, std::string(pick(kPeople))};
    case 1:
      return {access::SubjectType::role, std::string(pick(kRoles))};
    case 2:
      return {access::SubjectType::group, std::string(pick(kGroups))};
    case 3:
      return {access::SubjectType::ou, std::string(pick(kUnits))};
    default:
      return {};
  }
}

access::Rule RandomClaims::rule(std::string id) {
  access::Rule rule{.id = std::move(id),
                    .effect = one_in(3) ? access::Effect::deny : access::Effect::allow,
                    .priority = static_cast<int>(below(3)),
                    .subjects = {rule_subject()}};
  if (!one_in(3)) rule.scope = {.type = access::ScopeType::entity, .key = "claim"};
  rule.operations = {
      std::string(pick(std::initializer_list<std::string_view>{"ENTITY.READ", "ENTITY.DELETE", "ENTITY.*", "*"}))};
  if (one_in(4)) rule.constraint = static_cast<access::Constraint>(1 + below(3));
  if (!one_in(5)) rule.when = condition();
  return rule;
}

std::vector<access::Rule> RandomClaims::rules() {
  std::vector<access::Rule> made;
  for (std::size_t i = 1 + below(5); i > 0; --i) made.push_back(rule("r" + std::to_string(i)));
  return made;
}

std::vector<meta::FieldGrant> RandomClaims::grants() {
  constexpr std::string_view fields[] = {"note", "amount", "budget", "level", "title", "seen_at"};
  std::vector<meta::FieldGrant> made;
  for (std::size_t i = 1 + below(5); i > 0; --i) {
    meta::FieldGrant grant;
    grant.id = "g" + std::to_string(i);
    for (std::size_t field = 1 + below(3); field > 0; --field) grant.fields.emplace_back(pick(fields));
    grant.rights = {meta::FieldRight::read};
    grant.roles = {one_in(3) ? "*" : std::string(pick(kRoles))};
    if (!one_in(3)) grant.when = condition();
    grant.priority = static_cast<int>(i);
    if (one_in(2)) grant.mask = meta::Mask{.kind = static_cast<meta::MaskKind>(below(5)), .visible = 2};
    made.push_back(std::move(grant));
  }
  return made;
}

Caller RandomClaims::caller() {
  using namespace std::chrono;
  const sys_days day = year(2026) / November / 22;
  Caller made{.subject = {.id = *lib::parse_uuid(pick(kPeople)),
                          .username = "someone",
                          .persona = std::string(pick(kPersonas)),
                          .roles = {}},
              .tenant = *lib::parse_uuid("00000000-0000-7000-8000-000000000001"),
              .now = lib::Timestamp(day + hours(21)),
              .today = year_month_day(day)};
  for (const std::string_view role : kRoles) {
    if (one_in(2)) made.subject.roles.emplace_back(role);
  }
  for (const std::string_view group : kGroups) {
    if (one_in(2)) made.subject.groups.emplace_back(group);
  }
  if (one_in(2)) made.subject.modules.emplace_back("finance");
  made.subject.ou_path = pick(kUnits);
  return made;
}

}  // namespace athyper::core::data::testing
