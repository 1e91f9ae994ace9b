#include "development_verbs.hpp"

#include <cstdio>

#include "control_client.hpp"

namespace athyper::cmd {
namespace {

// Prints what the instance makes for the account of --tenant and --user.
ExitCode print_for_account(const Arguments& arguments, const char* verb, const char* path, const char* member) {
  if (!arguments.has("tenant") || !arguments.has("user")) {
    std::fprintf(stderr, "athyper: %s needs --tenant T and --user U\n", verb);
    return ExitCode::usage;
  }
  const auto instance = require_running(absolute_path(arguments.get(kDataDir.name, ".athyper")));
  if (!instance.ok()) return fail({ExitCode::failed, instance.error().message, {}});
  const auto made = fetch_for_account(*instance, path, member, arguments.get("tenant"), arguments.get("user"));
  if (!made.ok()) return fail({ExitCode::failed, made.error().message, {}});
  std::printf("%s\n", made->c_str());
  return ExitCode::ok;
}

constexpr OptionSpec kTenant{"tenant", "T", "tenant code, e.g. acme"};
constexpr OptionSpec kUser{"user", "U", "account, e.g. manager"};
constexpr OptionSpec kSecondFactor{"second-factor", "",
                                   "as of a sign-in with a second factor, which require_mfa asks for"};

ExitCode print_token(const Arguments& arguments) {
  const char* const path = arguments.has(kSecondFactor.name) ? kStrongTokenPath : kTokenPath;
  return print_for_account(arguments, "token", path, kTokenMember);
}

}  // namespace

std::vector<CommandSpec> development_commands() {
  return {
      {.name = "token",
       .arguments = "",
       .summary = "Print an access token of the development issuer",
       .options = {kDataDir, kTenant, kUser, kSecondFactor},
       .examples = "  curl -H \"Authorization: Bearer $(athyper token --tenant acme --user manager)\" "
                   "http://localhost:3000/api/iam/me\n",
       .run = print_token},
      {.name = "sign-in-link",
       .arguments = "",
       .summary = "Print a one-time link that signs an account in through the browser",
       .options = {kDataDir, kTenant, kUser},
       .examples = "",
       .run =
           [](const Arguments& a) { return print_for_account(a, "sign-in-link", kSignInLinkPath, kSignInLinkMember); }},
  };
}

}  // namespace athyper::cmd
