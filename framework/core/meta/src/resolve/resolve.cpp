#include <athyper/core/meta/resolve.hpp>

#include "resolve/stages.hpp"

namespace athyper::core::meta {

const std::vector<std::string>& builtin_personas() {
  static const std::vector<std::string> personas = {
      "user", "power_user", "manager", "admin", "security_officer", "compliance_officer", "system_admin"};
  return personas;
}

lib::Result<Model> resolve(const std::vector<SourceFile>& files, const RegistryNames& registry) {
  Diagnostics diagnostics;
  Documents documents = read_documents(files, diagnostics);
  assign_names(documents, registry, diagnostics);
  EntityPlaces places;
  Model model = assemble(documents, places, diagnostics);
  add_numbering(documents, model, diagnostics);
  add_modules(documents, model, diagnostics);
  add_translations(documents, model, diagnostics);
  if (documents.complete) check_references(model, documents, places, diagnostics);
  if (documents.complete) check_modules(model, documents, places, diagnostics);
  // A wrong name would make an expression over it fail a second time with a worse sentence.
  if (diagnostics.empty()) compile_rules(model, places, diagnostics);
  if (diagnostics.empty()) check_expressions(model, places, diagnostics);
  if (diagnostics.empty()) return model;

  lib::Error error{lib::ErrorCode::invalid_argument, "meta.invalid", ""};
  error.details = std::move(diagnostics).details();
  error.message = error.details.size() == 1 ? "The metadata has an error."
                                            : "The metadata has " + std::to_string(error.details.size()) + " errors.";
  return error;
}

}  // namespace athyper::core::meta
