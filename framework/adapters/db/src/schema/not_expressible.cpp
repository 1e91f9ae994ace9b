// What may stand in a catalogue and has no place in the model. A change is not planned around what cannot be seen, so
// every such object is told.
#include "../ask.hpp"
#include "../generated/catalogue_queries.hpp"
#include "catalogue.hpp"

namespace athyper::adapters::db::schema {
lib::Result<std::vector<lib::ErrorDetail>> find_not_expressible(lib::pg::BlockingConnection& connection,
                                                                const std::vector<std::string>& schemas) {
  TRY(auto rows, ask(connection, queries::list_not_expressible(schemas)));
  std::vector<lib::ErrorDetail> findings;
  for (auto& [object, what] : rows) {
    findings.push_back({.path = std::move(object), .code = "schema.not_expressible", .message = std::move(what)});
  }
  return findings;
}

}  // namespace athyper::adapters::db::schema
