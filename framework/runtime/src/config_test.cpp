#include <athyper/runtime/config.hpp>

#include <map>

#include <gtest/gtest.h>

namespace athyper::runtime {
namespace {

struct World {
  std::map<std::string, std::string, std::less<>> env;
  std::string file;
  std::map<std::string, std::string> overrides;

  ConfigInputs inputs() {
    ConfigInputs in;
    in.env = [this](std::string_view name) -> std::optional<std::string> {
      const auto found = env.find(name);
      return found == env.end() ? std::nullopt : std::optional(found->second);
    };
    in.read_file = [this](const std::string&) -> lib::Result<std::string> {
      if (file.empty()) return lib::Error{lib::ErrorCode::not_found, "config.file_missing", "missing"};
      return file;
    };
    for (const auto& [name, value] : env) in.env_names.push_back(name);
    in.overrides = overrides;
    return in;
  }
  void use_file(std::string text) {
    file = std::move(text);
    env["ATHYPER_KERNEL_CONFIG_PATH"] = "/etc/athyper.json";
  }
};

TEST(Config, defaults_are_those_of_the_reference) {
  World world;
  const auto loaded = load_config(world.inputs());
  ASSERT_TRUE(loaded.ok());
  EXPECT_EQ(loaded->config.port, 3000);
  EXPECT_EQ(loaded->config.environment, Environment::local);
  EXPECT_EQ(loaded->config.shutdown_timeout_ms, 15'000);
  EXPECT_EQ(loaded->config.default_realm, "main");
}

TEST(Config, a_stronger_source_wins_and_the_losers_are_explained) {
  World world;
  world.use_file(R"({"port": 4000, "logLevel": "debug"})");
  world.env["PORT"] = "5000";
  world.overrides["port"] = "6000";
  const auto loaded = load_config(world.inputs());
  ASSERT_TRUE(loaded.ok());
  EXPECT_EQ(loaded->config.port, 6000);
  EXPECT_EQ(loaded->config.log_level, "debug");
  const auto& candidates = loaded->explained.at("port");
  EXPECT_EQ(candidates.back().source, ConfigSource::override_value);
  EXPECT_EQ(candidates.size(), 4u);
}

TEST(Config, locked_paths_ignore_file_and_command_line_but_take_environment_and_superstar) {
  World world;
  world.use_file(R"({"db": {"url": "postgresql://file"}})");
  world.overrides["db.url"] = "postgresql://override";
  auto loaded = load_config(world.inputs());
  ASSERT_TRUE(loaded.ok());
  EXPECT_EQ(loaded->config.db_url, "");
  EXPECT_EQ(loaded->notices.size(), 2u);

  world.env["DATABASE_URL"] = "postgresql://env";
  world.env["ATHYPER_SUPER__DATABASE_URL"] = "postgresql://super";
  loaded = load_config(world.inputs());
  ASSERT_TRUE(loaded.ok());
  EXPECT_EQ(loaded->config.db_url, "postgresql://super");
  EXPECT_EQ(redacted(*loaded).find("db.url")->get_string("value"), "***");
}

TEST(Config, every_finding_is_reported_at_once_with_a_suggestion) {
  World world;
  world.use_file(R"({"prot": 1, "logLevel": "loud", "db": {"urll": "x"}})");
  world.env["PORT"] = "70000";
  world.env["ATHYPER_SUPER__DATABSE_URL"] = "x";
  const auto loaded = load_config(world.inputs());
  ASSERT_FALSE(loaded.ok());
  EXPECT_EQ(loaded.error().key, "config.invalid");
  EXPECT_EQ(loaded.error().details.size(), 5u);
  std::string all;
  for (const auto& detail : loaded.error().details) all += detail.path + " " + detail.message + "\n";
  EXPECT_NE(all.find("port"), std::string::npos) << all;
  EXPECT_NE(all.find("did you mean"), std::string::npos) << all;
}

struct Refusal {
  const char* name;
  std::map<std::string, std::string, std::less<>> env;
  const char* file;
  const char* key;
};

class ConfigRefusal : public testing::TestWithParam<Refusal> {};

TEST_P(ConfigRefusal, names_its_key) {
  World world;
  world.env = GetParam().env;
  if (*GetParam().file != '\0') world.use_file(GetParam().file);
  const auto loaded = load_config(world.inputs());
  if (!loaded.ok()) {
    EXPECT_EQ(loaded.error().key, GetParam().key);
    return;
  }
  const auto checked = check_environment_guardrails(loaded->config);
  ASSERT_FALSE(checked.ok());
  EXPECT_EQ(checked.error().key, GetParam().key);
}

INSTANTIATE_TEST_SUITE_P(
    Table, ConfigRefusal,
    testing::Values(
        Refusal{"missing_file", {{"ATHYPER_KERNEL_CONFIG_PATH", "/nowhere"}}, "", "config.file_missing"},
        Refusal{"broken_file", {}, "{", "config.file_malformed"},
        Refusal{"unknown_environment", {{"ENVIRONMENT", "prod"}}, "", "config.invalid"},
        Refusal{
            "missing_secret",
            {},
            R"({"iam":{"realms":{"main":{"iam":{"issuerUrl":"https://id.example","clientId":"c","clientSecretRef":"MAIN"}}}}})",
            "iam.secret_ref_missing"},
        Refusal{"default_realm_missing",
                {},
                R"({"iam":{"realms":{"other":{"iam":{"issuerUrl":"https://id.example","clientId":"c"}}}}})",
                "iam.default_realm_missing"},
        Refusal{"org_without_tenant", {{"IAM_DEFAULT_ORG", "hq"}}, "", "iam.org_without_tenant"},
        Refusal{"production_without_base_url", {{"ENVIRONMENT", "production"}}, "", "iam.prod_missing_base_url"},
        Refusal{"production_without_database",
                {{"ENVIRONMENT", "production"}, {"PUBLIC_BASE_URL", "https://a.example"}},
                "",
                "iam.prod_nonprod_idp"},
        Refusal{"production_with_local_issuer",
                {{"ENVIRONMENT", "production"},
                 {"PUBLIC_BASE_URL", "https://a.example"},
                 {"DATABASE_URL", "postgresql://db"}},
                R"({"iam":{"realms":{"main":{"iam":{"issuerUrl":"http://localhost:3000","clientId":"c"}}}}})",
                "iam.prod_nonprod_idp"},
        Refusal{
            "production_with_wildcard",
            {{"ENVIRONMENT", "production"},
             {"PUBLIC_BASE_URL", "https://a.example"},
             {"DATABASE_URL", "postgresql://db"}},
            R"({"iam":{"realms":{"main":{"iam":{"issuerUrl":"https://id.example","clientId":"c"},"redirectUriAllowlist":["https://*.example"]}}}})",
            "iam.prod_wildcard_redirect"}),
    [](const auto& info) { return info.param.name; });

constexpr const char* kRealms = R"({"iam": {"realms": {"main": {
    "iam": {"issuerUrl": "https://id.example/realms/main", "clientId": "athyper"},
    "defaults": {"country": "DE", "locale": "de", "limits": {"rows": 10, "files": 5}},
    "tenants": {"acme": {"defaults": {"locale": "en", "limits": {"rows": 20}},
                         "orgs": {"east": {"defaults": {"limits": {"files": 9}}}}}}}}}})";

TEST(Config, defaults_are_handed_down_from_realm_to_tenant_to_organisation) {
  World world;
  world.use_file(kRealms);
  const auto loaded = load_config(world.inputs());
  ASSERT_TRUE(loaded.ok()) << describe(loaded.error());
  const auto& realm = loaded->config.realms.at(0);
  const auto of = [&](std::string_view tenant, std::string_view org) {
    return effective_defaults(realm, tenant, org).canonical();
  };
  EXPECT_EQ(of("", ""), R"({"country":"DE","limits":{"files":5,"rows":10},"locale":"de"})");
  EXPECT_EQ(of("borealis", "east"), of("", ""));
  EXPECT_EQ(of("acme", ""), R"({"country":"DE","limits":{"files":5,"rows":20},"locale":"en"})");
  EXPECT_EQ(of("acme", "east"), R"({"country":"DE","limits":{"files":9,"rows":20},"locale":"en"})");
  EXPECT_EQ(of("acme", "west"), of("acme", ""));
}

/// "value <- level value (verdict), …" of one default; the winner is the one without a verdict.
std::string explained(const RealmConfig& realm, std::string_view tenant, std::string_view org, std::string_view path) {
  const auto found = explain_default(realm, tenant, org, path);
  std::string text = found.value ? found.value->canonical() : "nothing";
  for (const auto& each : found.candidates)
    text += " <- " + each.level + " " + each.value.canonical() + (each.verdict.empty() ? "" : " " + each.verdict);
  return text;
}

TEST(Config, a_default_is_explained_level_by_level) {
  World world;
  world.use_file(kRealms);
  const auto loaded = load_config(world.inputs());
  ASSERT_TRUE(loaded.ok()) << describe(loaded.error());
  const auto& realm = loaded->config.realms.at(0);
  EXPECT_EQ(explained(realm, "", "", "locale"), R"("de" <- realm main "de")");
  EXPECT_EQ(explained(realm, "acme", "east", "locale"), R"("en" <- realm main "de" weaker <- tenant acme "en")");
  EXPECT_EQ(explained(realm, "acme", "east", "limits.files"), R"(9 <- realm main 5 weaker <- organisation east 9)");
  EXPECT_EQ(explained(realm, "acme", "east", "limits"),
            R"({"files":9,"rows":20} <- realm main {"files":5,"rows":10} merged <- tenant acme {"rows":20} merged)"
            R"( <- organisation east {"files":9})");
  EXPECT_EQ(explained(realm, "borealis", "", "country"), R"("DE" <- realm main "DE")");
  EXPECT_EQ(explained(realm, "acme", "east", "colour"), "nothing");
  EXPECT_EQ(default_paths(realm, "acme", ""),
            (std::vector<std::string>{"country", "locale", "limits", "limits.rows", "limits.files"}));
}

TEST(Config, a_default_below_a_value_that_replaced_its_object_is_gone) {
  World world;
  world.use_file(R"({"iam": {"realms": {"main": {
    "iam": {"issuerUrl": "https://id.example/realms/main", "clientId": "athyper"},
    "defaults": {"limits": {"rows": 10}},
    "tenants": {"acme": {"defaults": {"limits": 3}, "orgs": {"east": {"defaults": {"limits": {"rows": 7}}}}}}}}}})");
  const auto loaded = load_config(world.inputs());
  ASSERT_TRUE(loaded.ok()) << describe(loaded.error());
  const auto& realm = loaded->config.realms.at(0);
  EXPECT_EQ(explained(realm, "acme", "", "limits.rows"), "nothing <- realm main 10 weaker");
  EXPECT_EQ(explained(realm, "acme", "east", "limits.rows"), "7 <- realm main 10 weaker <- organisation east 7");
  EXPECT_EQ(explained(realm, "acme", "east", "limits"),
            R"({"rows":7} <- realm main {"rows":10} weaker <- tenant acme 3 weaker <- organisation east {"rows":7})");
}

TEST(Config, the_default_organisation_must_be_one_of_the_default_tenant) {
  World world;
  world.use_file(kRealms);
  world.env["IAM_DEFAULT_TENANT"] = "acme";
  world.env["IAM_DEFAULT_ORG"] = "east";
  EXPECT_TRUE(load_config(world.inputs()).ok());
  world.env["IAM_DEFAULT_ORG"] = "west";
  EXPECT_EQ(load_config(world.inputs()).error().key, "iam.unknown_org");
  world.env.erase("IAM_DEFAULT_TENANT");
  EXPECT_EQ(load_config(world.inputs()).error().key, "iam.org_without_tenant");
}

TEST(Config, tenants_and_organisations_of_a_wrong_shape_are_named) {
  World world;
  world.use_file(R"({"iam": {"realms": {"main": {
    "iam": {"issuerUrl": "https://id.example/realms/main", "clientId": "athyper"},
    "defaults": 1, "tenants": {"acme": {"orgs": {"east": []}}, "other": true}}}}})");
  const auto loaded = load_config(world.inputs());
  ASSERT_FALSE(loaded.ok());
  std::vector<std::string> places;
  for (const auto& detail : loaded.error().details) places.push_back(detail.path);
  EXPECT_EQ(places, (std::vector<std::string>{"iam.realms.main.defaults", "iam.realms.main.tenants.acme.orgs.east",
                                              "iam.realms.main.tenants.other"}));
}

TEST(Config, keys_that_no_realm_has_are_named_with_the_one_that_was_meant) {
  World world;
  world.use_file(R"({"iam": {"realms": {"main": {
    "iam": {"issuerUrl": "https://id.example/realms/main", "clientId": "athyper", "alowedAzp": []},
    "tenants": {"acme": {"default": {}}}, "colour": "red"}}}})");
  const auto loaded = load_config(world.inputs());
  ASSERT_FALSE(loaded.ok());
  std::vector<std::string> findings;
  for (const auto& detail : loaded.error().details) findings.push_back(detail.path + " " + detail.message);
  EXPECT_EQ(findings, (std::vector<std::string>{
                          "iam.realms.main.iam.alowedAzp is not a key of a realm (did you mean `allowedAzp`?)",
                          "iam.realms.main.tenants.acme.default is not a key of a realm (did you mean `defaults`?)",
                          "iam.realms.main.colour is not a key of a realm"}));
}

TEST(Config, tells_what_somebody_set_from_what_is_default) {
  World world;
  world.env["RUNTIME_API_URL"] = "http://localhost:3000";
  const auto loaded = load_config(world.inputs());
  ASSERT_TRUE(loaded.ok());
  EXPECT_TRUE(loaded->is_set("runtimeApiUrl"));
  EXPECT_FALSE(loaded->is_set("publicBaseUrl"));
}

TEST(Config, one_mode_alone_needs_a_configured_database) {
  RuntimeConfig config;
  config.mode = Mode::worker;
  EXPECT_EQ(check_mode(config).error().key, "config.needs_services");
  config.db_url = "postgresql://db.example/athyper";
  EXPECT_TRUE(check_mode(config).ok());
  config.db_url.clear();
  config.mode = Mode::all;
  EXPECT_TRUE(check_mode(config).ok());
}

}  // namespace
}  // namespace athyper::runtime
