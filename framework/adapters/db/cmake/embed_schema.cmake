# Writes the .prisma files and the migrations into one C++ source. Run as a script:
#   cmake -DOUTPUT=… -DSCHEMA=folder -DMIGRATIONS=folder -P embed_schema.cmake
set(schema_rows "")
file(GLOB schema_files ${SCHEMA}/*.prisma)
list(SORT schema_files)
foreach(file IN LISTS schema_files)
  get_filename_component(name ${file} NAME)
  file(READ ${file} text)
  string(APPEND schema_rows "    {\"${name}\", R\"athyper_text(${text})athyper_text\"},\n")
endforeach()
set(migration_rows "")
file(GLOB plan_files ${MIGRATIONS}/*/plan.json)
list(SORT plan_files)
foreach(file IN LISTS plan_files)
  get_filename_component(folder ${file} DIRECTORY)
  get_filename_component(name ${folder} NAME)
  file(READ ${file} plan)
  file(READ ${folder}/migration.sql sql)
  string(APPEND migration_rows "    {\"${name}\", R\"athyper_text(${plan})athyper_text\",\n     R\"athyper_text(${sql})athyper_text\"},\n")
endforeach()
file(WRITE ${OUTPUT} "// Generated from framework/adapters/db/schema and migrations; do not edit.
#include \"migration/platform_files.hpp\"

// A plan is longer than the literal that every compiler must take; the one compiler takes it.
#pragma clang diagnostic ignored \"-Woverlength-strings\"

namespace athyper::adapters::db::migration {

const std::vector<EmbeddedText>& embedded_schema() {
  static const std::vector<EmbeddedText> files{
${schema_rows}  };
  return files;
}

const std::vector<EmbeddedMigration>& embedded_migrations() {
  static const std::vector<EmbeddedMigration> migrations{
${migration_rows}  };
  return migrations;
}

}  // namespace athyper::adapters::db::migration
")
