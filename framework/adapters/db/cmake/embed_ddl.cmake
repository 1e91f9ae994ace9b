# Writes the numbered DDL files into one C++ source, each with its SHA-256. Run as a script:
#   cmake -DOUTPUT=… -DFILES=a.sql,b.sql -P embed_ddl.cmake
string(REPLACE "," ";" FILES "${FILES}")
set(rows "")
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME)
  file(SHA256 ${file} digest)
  file(READ ${file} text)
  string(APPEND rows "    {\"${name}\", \"${digest}\", R\"athyper_ddl(${text})athyper_ddl\"},\n")
endforeach()
file(WRITE ${OUTPUT} "// Generated from framework/adapters/db/sql/ddl; do not edit.
#include \"ddl_files.hpp\"

namespace athyper::adapters::db {

const std::vector<DdlFile>& ddl_files() {
  static const std::vector<DdlFile> files{
${rows}  };
  return files;
}

}  // namespace athyper::adapters::db
")
