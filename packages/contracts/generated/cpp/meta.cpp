// Made by athyper:codegen; do not edit.
#include <athyper/contracts/common.hpp>
#include <athyper/contracts/meta.hpp>
#include <athyper/contracts/forms.hpp>

namespace athyper::contracts::meta {

#include "meta/change.inc"
#include "meta/change_event.inc"
#include "meta/change_log.inc"
#include "meta/change_request.inc"
#include "meta/document_text.inc"
#include "meta/entity.inc"
#include "meta/field.inc"
#include "meta/model_document.inc"
#include "meta/numbering_sequence.inc"
#include "meta/permission_policy.inc"
#include "meta/permission_policy_version.inc"
#include "meta/permission_rule.inc"
#include "meta/permission_test_case.inc"
#include "meta/snapshot.inc"
#include "meta/tenant_version.inc"

}  // namespace athyper::contracts::meta
