#include "builders.hpp"
#include "sources/platform/platform.hpp"

namespace athyper::core::contracts::platform {
namespace {

Shape finding() {
  return answer("AuditFinding", "What is not as it was sealed.",
                {must("kind", one_of({"altered", "missing", "inserted", "reordered", "backdated", "chain_broken",
                                      "seal_forged", "truncated"})),
                 must("message", text()), must("seal", or_null(integer(1)), "Null when no seal covers the row."),
                 must("place", or_null(integer(1)), "Of the row in the chain."), must("row", or_null(text())),
                 must("occurredAt", or_null(text()))});
}

Shape head() {
  return answer("AuditHead", "The end of a chain.",
                {must("number", integer(1)), must("hash", text(), "SHA-256 of the last header.")});
}

Shape report() {
  return answer(
      "AuditReport", "A chain held against its seals.",
      {must("chain", text()), must("intact", boolean()), must("seals", integer(0)),
       must("rows", integer(0), "Those that were compared."),
       must("retired", integer(0), "Those that retention has dropped."),
       must("unsealed", integer(0), "Those that wait for their seal."), must("oldestUnsealed", or_null(text())),
       must("head", or_null(shape("platform.AuditHead"))), must("sealedAt", or_null(text())),
       must("found", integer(0), "All findings; the first hundred are listed."),
       must("findings", list(shape("platform.AuditFinding")))});
}

}  // namespace

Group audit() {
  Group group{.domain = "platform", .name = "audit", .source = "the answers below /api/audit", .shapes = {}};
  group.shapes.push_back(finding());
  group.shapes.push_back(head());
  group.shapes.push_back(report());
  group.shapes.push_back(
      answer("AuditVerifyAnswer", "GET /api/audit/verify.", {must("data", shape("platform.AuditReport"))}));
  return group;
}

}  // namespace athyper::core::contracts::platform
