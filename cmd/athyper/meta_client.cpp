#include "meta_client.hpp"

#include <filesystem>

#include "metadata_folder.hpp"
#include "verb_output.hpp"

namespace athyper::cmd {

lib::Result<lib::Json> Administrator::ask(const std::string& method, const std::string& path,
                                          const std::string& body) const {
  TRY(const auto answer, call(method, instance.api_url + "/api/meta" + path, token, {}, body));
  if (answer.status >= 300)
    return lib::Error{lib::ErrorCode::conflict, "meta.change.refused", describe_problem(answer)};
  TRY(const auto json, lib::parse_json(answer.body));
  const lib::Json* data = json.find("data");
  if (data == nullptr)
    return lib::Error{lib::ErrorCode::internal, "instance.answer", "the instance answered without data"};
  return *data;
}

lib::Result<Administrator> administrator(const Arguments& arguments) {
  Administrator out;
  TRY(out.instance, require_running(data_dir_of(arguments)));
  TRY(out.token, fetch_for_account(out.instance, kTokenPath, kTokenMember, {}, "system_admin"));
  return out;
}

lib::Result<lib::Json> send_folder(const Arguments& arguments, const Administrator& admin, std::string_view mode,
                                   bool drops) {
  TRY(const auto files, read_metadata_folder(arguments.positional[0]));
  lib::Json list = lib::Json::array();
  // The registry keeps them by their place in the folder, whosever folder it is.
  const std::filesystem::path folder(arguments.positional[0]);
  for (const auto& file : files) {
    const std::string path = std::filesystem::path(file.path).lexically_relative(folder).generic_string();
    list.push_back(lib::Json::object({{"path", path}, {"text", file.text}}));
  }
  const lib::Json body = lib::Json::object({{"mode", mode}, {"drop", drops}, {"files", std::move(list)}});
  return admin.ask("POST", "/changes", body.dump());
}

std::string_view text_of(const lib::Json& json, std::string_view name) {
  return json.get_string(name).value_or("");
}
std::int64_t number_of(const lib::Json& json, std::string_view name) {
  return json.get_integer(name).value_or(0);
}

void print_list(const lib::Json& change, std::string_view name, std::string_view member) {
  const lib::Json* list = change.find(name);
  if (list == nullptr || !list->is_array()) return;
  for (const auto& item : list->as_array()) line("  " + std::string(text_of(item, member)));
}

bool is_empty(const lib::Json& change, std::string_view name) {
  const lib::Json* list = change.find(name);
  return list == nullptr || !list->is_array() || list->as_array().empty();
}

}  // namespace athyper::cmd
