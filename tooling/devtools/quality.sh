# Quality gates: formatting, lint, types, layer rules. A gate whose inputs have not changed since it passed says so and does no work.

# node_tool NAME ARGS…: a program of node_modules, run from the root of the repository.
node_tool() {
  local name=$1; shift
  (cd "$ATHYPER_ROOT" && "node_modules/.bin/$name" "$@")
}

# Names on stdin end in a zero byte; those of C++ files that people write go on.
only_cpp() { grep -zE '\.[ch]pp$' | grep -zv '/generated/' || true; }
only_web() { grep -zE '\.(tsx?|m?jsx?|md|json|ya?ml)$' || true; }

all_files() { (cd "$ATHYPER_ROOT" && git ls-files -z -co --exclude-standard | while IFS= read -r -d '' file; do [ ! -f "$file" ] || printf '%s\0' "$file"; done); }
# What differs from the last commit, new files included.
changed_files() { (cd "$ATHYPER_ROOT" && git diff -z --name-only --diff-filter=d HEAD && git ls-files -z -o --exclude-standard); }

clang_format() { (cd "$ATHYPER_ROOT" && xargs -0 -r -n 40 -P "$(nproc)" clang-format-19 "$@"); }

quality_format() {
  local failed=0
  all_files | only_cpp | clang_format -i || failed=1
  node_tool prettier --log-level warn --write . || failed=1
  return $failed
}

quality_format_changed() {
  local failed=0
  changed_files | only_cpp | clang_format -i || failed=1
  changed_files | only_web | (cd "$ATHYPER_ROOT" && xargs -0 -r node_modules/.bin/prettier --log-level warn --ignore-unknown --write) || failed=1
  return $failed
}

check_formatting() {
  local failed=0
  all_files | only_cpp | clang_format --dry-run -Werror || failed=1
  node_tool prettier --log-level warn --check . || failed=1
  return $failed
}
quality_format_check() { cached format:check '' . -- check_formatting; }

lint_web() {
  cached lint-web '' package.json package-lock.json eslint.config.js vitest.config.ts packages products tests bench tooling -- \
    node_tool eslint --max-warnings 0 .
}

# athyper_tidy reads every include of every layer, so its inputs are all C++ files and the rules.
run_tidy() {
  build_preset "$PRODUCT_PRESET" athyper_tidy && "$(build_folder "$PRODUCT_PRESET")/tools/tidy/athyper_tidy" --root "$ATHYPER_ROOT" >&2
}
lint_cpp() { cached lint-cpp '' CMakeLists.txt tooling/cmake libs framework packages products cmd tools tests bench -- run_tidy; }

quality_lint() { lint_web && lint_cpp; }
quality_lint_all() {
  local failed=0
  lint_web || failed=1
  lint_cpp || failed=1
  quality_lint_root || failed=1
  return $failed
}

# The files of the root alone: the configuration of the tools by ESLint, the scripts by shellcheck; no warning is let through.
quality_lint_root() {
  ensure_apt "$ATHYPER_ROOT/tooling/packages/apt-lint.txt"
  local failed=0
  node_tool eslint --max-warnings 0 eslint.config.js vitest.config.ts || failed=1
  (cd "$ATHYPER_ROOT" && shellcheck --external-sources athyper .ci/run) || failed=1
  return $failed
}

quality_lint_fix() { node_tool eslint --fix --max-warnings 0 .; }

typecheck_inputs=(tsconfig.json package-lock.json packages products tests/e2e tooling/tsconfig)
quality_typecheck() { cached typecheck '' "${typecheck_inputs[@]}" -- node_tool tsc --build tsconfig.json; }

# Project by project, so that a broken one does not hide the errors of the others.
typecheck_each() {
  local failed=0 project
  while IFS= read -r project; do
    node_tool tsc --build "$project" || failed=1
  done < <(cd "$ATHYPER_ROOT" && node -p 'JSON.parse(require("fs").readFileSync("tsconfig.json", "utf8")).references.map((r) => r.path).join("\n")')
  return $failed
}
quality_typecheck_all() { cached typecheck '' "${typecheck_inputs[@]}" -- typecheck_each; }

# The three enforcements of the layer matrix: CMake refuses the edge, the compiler does not see the header, tools/tidy reads every include.
quality_depcheck() {
  # The edges are looked at when CMake configures, so that runs here whether or not a CMakeLists.txt is newer.
  mkdir -p "$ATHYPER_ROOT/.cache"
  (cd "$ATHYPER_ROOT" && cmake --preset "$PRODUCT_PRESET" >.cache/depcheck.log 2>&1) ||
    { grep -A6 'Error at' "$ATHYPER_ROOT/.cache/depcheck.log" >&2; return 1; }
  run_tidy
}

quality_check() { quality_lint && quality_typecheck && run_tests && quality_depcheck; }
quality_check_ci() { quality_format_check && quality_check; }
