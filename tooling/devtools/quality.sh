# Quality gates: formatting, lint, types, layer rules, coverage.

cpp_files() { (cd "$ATHYPER_ROOT" && git ls-files -co --exclude-standard -- '*.cpp' '*.hpp' | grep -v '/generated/'); }

quality_format() {
  cpp_files | (cd "$ATHYPER_ROOT" && xargs -r clang-format-19 -i)
  (cd "$ATHYPER_ROOT" && npx --no-install prettier --log-level warn --write .)
}
quality_format_changed() {
  (cd "$ATHYPER_ROOT" && git diff --name-only --diff-filter=d HEAD -- '*.cpp' '*.hpp' | xargs -r clang-format-19 -i
   git diff --name-only --diff-filter=d HEAD -- '*.ts' '*.tsx' '*.js' '*.jsx' '*.md' '*.json' '*.yaml' '*.yml' | xargs -r npx --no-install prettier --log-level warn --write)
}
quality_format_check() {
  cpp_files | (cd "$ATHYPER_ROOT" && xargs -r clang-format-19 --dry-run -Werror) && (cd "$ATHYPER_ROOT" && npx --no-install prettier --log-level warn --check .)
}

quality_lint() { cached lint '' package.json eslint.config.js packages products tests/e2e tooling -- npx --no-install --prefix "$ATHYPER_ROOT" eslint --max-warnings 0 "$ATHYPER_ROOT"; }
quality_lint_all() { quality_lint "$@"; }
quality_lint_root() { (cd "$ATHYPER_ROOT" && npx --no-install eslint --max-warnings 0 ./*.js ./*.mjs 2>/dev/null || npx --no-install eslint --max-warnings 0 eslint.config.js); }
quality_lint_fix() { (cd "$ATHYPER_ROOT" && npx --no-install eslint --fix .); }

quality_typecheck() { cached typecheck '' tsconfig.json packages products tests/e2e tooling/tsconfig -- npx --no-install --prefix "$ATHYPER_ROOT" tsc --build "$ATHYPER_ROOT/tsconfig.json"; }
quality_typecheck_all() { quality_typecheck "$@"; }

# The three enforcements of the layer matrix: configure, compile, and tools/tidy over every include.
quality_depcheck() {
  configure "$PRODUCT_PRESET"
  build_preset "$PRODUCT_PRESET" athyper_tidy
  "$(build_folder "$PRODUCT_PRESET")/tools/tidy/athyper_tidy" --root "$ATHYPER_ROOT"
}

quality_check() { quality_lint && quality_typecheck && run_tests && quality_depcheck; }
quality_check_ci() { quality_format_check && quality_check; }
