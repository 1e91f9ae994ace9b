#include <athyper/core/policy/entity_rules.hpp>

#include <athyper/core/data/condition_context.hpp>

namespace athyper::core::policy {

RecordFacts::RecordFacts(const meta::Model& model, const meta::Entity& entity, const lib::Json* record,
                         const data::Caller& caller)
    : context_(data::condition_context(model, entity, record, caller)), knows_record_(record != nullptr) {}

}  // namespace athyper::core::policy
