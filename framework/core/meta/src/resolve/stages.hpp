// The stages behind the reading: each takes what the earlier ones made and adds its findings.
#pragma once

#include <map>

#include <athyper/core/meta/resolve.hpp>

#include "resolve/documents.hpp"

namespace athyper::core::meta {

/// Places of every entity's parts, by entity name.
using EntityPlaces = std::map<std::string, PlaceMap, std::less<>>;

/// Ids, tables, columns (kept from the registry or chosen now) and the system fields of the class.
void assign_names(Documents& documents, const RegistryNames& registry, Diagnostics& diagnostics);
/// Moves the documents into one model; duplicates are findings. Policies of stand-alone documents are spread over their
/// entities.
Model assemble(Documents& documents, EntityPlaces& places, Diagnostics& diagnostics);
/// References, children, titles, lists, views and roles name things that exist.
void check_references(const Model& model, const Documents& documents, const EntityPlaces& places,
                      Diagnostics& diagnostics);
/// Puts the translations into the model; one of something that is not there is a finding.
void add_translations(const Documents& documents, Model& model, Diagnostics& diagnostics);
/// Puts in what stands in `numbering:` and `module:` documents.
void add_numbering(const Documents& documents, Model& model, Diagnostics& diagnostics);
void add_modules(const Documents& documents, Model& model, Diagnostics& diagnostics);
/// Modules that are described depend on each other in no circle, and their entities refer to nothing else.
void check_modules(const Model& model, const Documents& documents, const EntityPlaces& places,
                   Diagnostics& diagnostics);
/// Rules that are written by settings get their expression.
void compile_rules(Model& model, const EntityPlaces& places, Diagnostics& diagnostics);
/// Every expression compiles against its entity and gives the type its place needs.
void check_expressions(const Model& model, const EntityPlaces& places, Diagnostics& diagnostics);

}  // namespace athyper::core::meta
