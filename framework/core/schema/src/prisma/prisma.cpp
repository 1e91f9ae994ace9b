#include <athyper/core/schema/prisma.hpp>

#include "prisma/layout.hpp"
#include "prisma/parse.hpp"
#include "prisma/physical.hpp"
#include "prisma/resolve.hpp"

namespace athyper::core::schema {

namespace prisma {

lib::Result<Schema> resolve(const std::vector<PrismaFile>& files) {
  Findings findings;
  std::vector<Document> documents;
  for (const auto& file : files) documents.push_back(parse_document(file.path, file.text, findings));
  Schema schema = read_schema(documents, findings);
  resolve_relations(schema, findings);
  if (!findings.empty()) return std::move(findings).to_error();
  return schema;
}

}  // namespace prisma

lib::Result<PhysicalModel> parse_prisma(const std::vector<PrismaFile>& files) {
  TRY(const auto schema, prisma::resolve(files));
  prisma::Findings findings;
  auto model = prisma::build_physical(schema, findings);
  if (!findings.empty()) return std::move(findings).to_error();
  return model;
}

lib::Result<std::string> format_prisma(const PrismaFile& file) {
  prisma::Findings findings;
  const auto document = prisma::parse_document(file.path, file.text, findings);
  if (!findings.empty()) return std::move(findings).to_error();
  return prisma::print_document(document);
}

}  // namespace athyper::core::schema
