// One field of a model: type, column, default, relation.
#pragma once

#include "prisma/schema.hpp"

namespace athyper::core::schema::prisma {

/// Names that are declared in any of the files, and what they are called by.
struct Names {
  std::vector<std::string> models;
  const std::vector<Enumeration>* enumerations = nullptr;
  /// Prefix of native types: the name of the datasource.
  std::string datasource = "db";
};

/// Adds the field to the model, with the keys its attributes declare.
void read_field(const std::string& path, const Line& line, const Documentation& documentation, const Names& names,
                Model& model, Findings& findings);

/// @@id, @@unique, @@index of a block, or @id and @unique of `field`.
void read_key(const std::string& path, const Attribute& attribute, const std::string& field, Model& model,
              Findings& findings);

/// jsonb_path_ops for JsonbPathOps.
std::string operator_class_name(std::string_view name);

}  // namespace athyper::core::schema::prisma
