// Metadata files become a Model, or every error in them at once, each with its place and a remedy.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/meta/model.hpp>

namespace athyper::core::meta {

/// A metadata file as it was read: YAML or JSON, one document.
struct SourceFile {
  /// Shown in diagnostics; relative to the folder.
  std::string path;
  std::string text;
};

/// A field that has been published once. Its id and column belong to it for ever, also when it is gone.
struct KnownField {
  std::string id;
  std::string name;
  std::string column;
  bool retired = false;
};

/// An entity that has been published once.
struct KnownEntity {
  std::string id;
  std::string name;
  std::string table_name;
  bool retired = false;
  std::vector<KnownField> fields;
};

/// What the registry holds. Empty for a first publication.
struct RegistryNames {
  std::vector<KnownEntity> entities;
};

/// Checks all files and compiles them; version and hash of the model are the publisher's. Error key "meta.invalid", one
/// detail for each finding, sorted by file and place: path "file:line:col", a stable code such as
/// "meta.field.unknown_type", a sentence with the remedy. Expressions are compiled, so that a wrong one is reported at
/// its own line and column.
lib::Result<Model> resolve(const std::vector<SourceFile>& files, const RegistryNames& registry = {});

/// Personas that exist without being declared.
const std::vector<std::string>& builtin_personas();

}  // namespace athyper::core::meta
