#include <athyper/core/data/field_access.hpp>

#include <algorithm>
#include <charconv>

#include <athyper/core/data/policy_gate.hpp>

#include "gate_facts.hpp"

namespace athyper::core::data {
namespace {

using meta::FieldRight;

std::string_view operation_of(FieldRight right) {
  constexpr std::string_view names[] = {"FIELD.READ", "FIELD.WRITE", "FIELD.FILTER",
                                        "FIELD.SORT", "FIELD.GROUP", "FIELD.AGGREGATE"};
  return names[static_cast<std::size_t>(right)];
}

/// Grants without a mask are looked at before all with one, so that a cell is as open as any grant makes it.
constexpr int kMaskedLater = 100'000;

access::Rule rule_of(const meta::FieldGrant& grant, std::size_t place, const std::string& field) {
  access::Rule rule{.id = field + '/' + std::to_string(place),
                    .policy = std::to_string(place),
                    .effect = access::Effect::allow,
                    .priority = grant.priority + (grant.mask ? kMaskedLater : 0),
                    .scope = {.type = access::ScopeType::entity, .key = field},
                    .subjects = subjects_of(grant.roles),
                    .when = grant.when};
  for (const FieldRight right : grant.rights) rule.operations.emplace_back(operation_of(right));
  return rule;
}

/// How little a mask shows: 0 is a few characters of the longest kind.
int strictness(const meta::Mask& mask) {
  constexpr int kMostVisible = 1'000;
  switch (mask.kind) {
    case meta::MaskKind::remove:
      return kMostVisible + 4;
    case meta::MaskKind::null:
      return kMostVisible + 3;
    case meta::MaskKind::redact:
      return kMostVisible + 2;
    case meta::MaskKind::hash:
      return kMostVisible + 1;
    case meta::MaskKind::partial:
      break;
  }
  return kMostVisible - std::min(mask.visible, kMostVisible);
}

}  // namespace

const CellView& stricter(const CellView& left, const CellView& right) {
  if (left.closed || right.closed) return left.closed ? left : right;
  if (left.mask == nullptr || right.mask == nullptr) return left.mask == nullptr ? right : left;
  return strictness(*left.mask) >= strictness(*right.mask) ? left : right;
}

const FieldAccess& FieldAccess::everything() {
  static const FieldAccess all;
  return all;
}

const FieldRights* FieldAccess::find(const meta::Field& field) const {
  const auto found = std::ranges::find(fields_, &field, &FieldRights::field);
  return found == fields_.end() ? nullptr : &*found;
}

bool FieldAccess::hides(const meta::Field& field) const {
  const FieldRights* rights = find(field);
  return rights != nullptr && rights->read.kind == access::Residual::Kind::denied;
}

bool FieldAccess::opens(const meta::Field& field) const {
  const FieldRights* rights = find(field);
  if (rights == nullptr) return true;
  if (!rights->covers.empty() || rights->read.kind != access::Residual::Kind::allowed) return false;
  return rights->read.rules.empty() || rights->read.rules.front().rule->rule.priority < kMaskedLater;
}

bool FieldAccess::may(FieldRight right, const meta::Field& field) const {
  const FieldRights* rights = find(field);
  if (rights == nullptr) return true;
  switch (right) {
    case FieldRight::read:
      return rights->read.kind != access::Residual::Kind::denied;
    case FieldRight::write:
      return rights->write.kind != access::Residual::Kind::denied;
    case FieldRight::filter:
      return rights->filter;
    case FieldRight::sort:
      return rights->sort;
    case FieldRight::group:
      return rights->group;
    case FieldRight::aggregate:
      return rights->aggregate;
  }
  return false;
}

const FieldAccess& FieldAccess::inside(const meta::Entity& child) const {
  for (const auto& [entity, access] : inside_) {
    if (entity == &child) return access;
  }
  return everything();
}

bool FieldAccess::limited() const {
  return !fields_.empty() || std::ranges::any_of(inside_, [](const auto& one) { return one.second.limited(); });
}

FieldTable::FieldTable(const meta::Model& model, const meta::Entity& entity, const PolicyTable* policies)
    : model_(model),
      entity_(entity),
      policies_(policies),
      schema_(std::make_unique<const meta::PolicySchema>(model, entity)) {
  compile();
  for (const meta::Field& field : entity.fields) {
    const meta::Entity* child = field.type == meta::FieldType::children ? model.find(field.to) : nullptr;
    if (child != nullptr) inside_.push_back(std::make_unique<FieldTable>(model, *child));
  }
}

void FieldTable::compile() {
  std::vector<access::Rule> rules;
  for (std::size_t i = 0; i < entity_.field_grants.size(); ++i) {
    for (const std::string& name : entity_.field_grants[i].fields) {
      rules.push_back(rule_of(entity_.field_grants[i], i, name));
      const meta::Field* field = entity_.find_field(name);
      if (field != nullptr && std::ranges::find(named_, field) == named_.end()) named_.push_back(field);
    }
  }
  const access::ConditionSchema conditions{.name = entity_.name, .schema = schema_.get()};
  rules_ = access::PolicySet::compile(
      std::move(rules), {.strategy = access::Strategy::priority_order,
                         .schema_of = [conditions](const access::RuleScope&) { return conditions; },
                         .objection =
                             [this](const expr::Expression& condition) {
                               return no_query_form(
                                   condition, {.model = model_, .entity = entity_, .alias = "t", .prefix = "record."});
                             }});
}

FieldAccess FieldTable::access(const Caller& caller) const {
  FieldAccess made;
  const CallerFacts facts(nullptr, caller);
  for (const meta::Field* field : named_) {
    const auto residual = [&](FieldRight right) {
      const access::OperationKey operation = rules_->operation(operation_of(right));
      return rules_->residual({.subject = profiles_.of(caller.subject),
                               .operation = operation,
                               .resource = {.entity = field->name, .module = entity_.module}},
                              facts);
    };
    const auto always = [&](FieldRight right) { return residual(right).kind == access::Residual::Kind::allowed; };
    made.fields_.push_back({.field = field,
                            .read = residual(FieldRight::read),
                            .write = residual(FieldRight::write),
                            .filter = always(FieldRight::filter),
                            .sort = always(FieldRight::sort),
                            .group = always(FieldRight::group),
                            .aggregate = always(FieldRight::aggregate)});
    const FieldRights& rights = made.fields_.back();
    made.shape_ += field->name + ':' + std::to_string(static_cast<int>(rights.read.kind)) + shape_of(rights.read);
    for (const access::OpenRule& one : rights.read.rules) made.shape_ += one.rule->rule.policy + ',';
    made.shape_ += rights.filter ? "f" : "";
    made.shape_ += rights.sort ? "s" : "";
    made.shape_ += ';';
  }
  if (policies_ != nullptr) cover(made, caller);
  for (const auto& table : inside_) {
    made.inside_.emplace_back(&table->entity_, table->access(caller));
    made.shape_ += '(' + made.inside_.back().second.shape() + ')';
  }
  return made;
}

void FieldTable::cover(FieldAccess& made, const Caller& caller) const {
  for (const Duty& duty : policies_->masks(caller)) {
    const lib::Json* fields = duty.what.params.find("fields");
    const lib::Json* mask = duty.what.params.find("mask");
    if (fields == nullptr || !fields->is_array()) continue;
    for (const lib::Json& name : fields->as_array()) {
      const meta::Field* field = name.is_string() ? entity_.find_field(name.as_string()) : nullptr;
      if (field == nullptr) continue;
      auto found = std::ranges::find(made.fields_, field, &FieldRights::field);
      if (found == made.fields_.end()) {
        const access::Residual all{.kind = access::Residual::Kind::allowed};
        found = made.fields_.insert(found, {.field = field, .read = all, .write = all});
      }
      // What is covered in some records only would be told by a filter over them.
      found->filter = found->sort = found->group = found->aggregate = false;
      found->covers.push_back(
          {.mask = mask != nullptr ? meta::mask_from_json(*mask) : meta::Mask{}, .rule = duty.rule, .lets = duty.lets});
      made.shape_ += field->name + '~' + duty.rule + shape_of(duty.lets) + ';';
    }
  }
  for (FieldRights& rights : made.fields_) {
    std::ranges::sort(rights.covers, std::ranges::greater(), [](const Cover& cover) {
      return std::pair(strictness(cover.mask), std::string_view(cover.rule));
    });
  }
}

bool FieldTable::writes(const FieldRights& rights, const lib::Json& record, const Caller& caller) const {
  const JsonRecord view(model_, entity_, record);
  const access::OperationKey operation = rules_->operation(operation_of(FieldRight::write));
  return access::permits(rights.write,
                         {.subject = profiles_.of(caller.subject),
                          .operation = operation,
                          .resource = {.entity = rights.field->name, .module = entity_.module}},
                         CallerFacts(&view, caller));
}

CellView FieldTable::view(const FieldRights& rights, const lib::Json& record, const Caller& caller) const {
  const JsonRecord view(model_, entity_, record);
  const CallerFacts facts(&view, caller);
  const access::Request request{.subject = profiles_.of(caller.subject),
                                .operation = rules_->operation(operation_of(FieldRight::read)),
                                .resource = {.entity = rights.field->name, .module = entity_.module}};
  const auto covers = [&](const Cover& cover) {
    return !access::permits(cover.lets, policies_->request_about(record, caller.subject), facts);
  };
  const auto cover = std::ranges::find_if(rights.covers, covers);
  const CellView covered{.mask = cover != rights.covers.end() ? &cover->mask : nullptr};
  if (rights.read.rules.empty() && rights.read.kind == access::Residual::Kind::allowed) return covered;
  // One rule after the other, as the statement of a list asks them.
  access::Residual one = rights.read;
  for (const access::OpenRule& rule : rights.read.rules) {
    one.rules = {rule};
    if (access::permits(one, request, facts)) return stricter({.mask = mask_of(entity_, *rule.rule)}, covered);
  }
  return {.closed = true};
}

const meta::Mask* FieldTable::mask_of(const meta::Entity& entity, const access::CompiledRule& rule) {
  std::size_t place = 0;
  std::from_chars(rule.rule.policy.data(), rule.rule.policy.data() + rule.rule.policy.size(), place);
  const auto& mask = entity.field_grants.at(place).mask;
  return mask ? &*mask : nullptr;
}

const FieldTable& FieldTable::inside(const meta::Entity& entity) const {
  for (const auto& table : inside_) {
    if (&table->entity_ == &entity) return *table;
  }
  return *this;
}

}  // namespace athyper::core::data
