# Cleaning, dependency questions and the doctor. What deletes installed or user data asks, or wants --yes.

confirm() {
  local question=$1; shift
  case " $* " in *' --yes '*) return 0 ;; esac
  [ -t 0 ] || fail "$question Say --yes to go on without a terminal."
  read -r -p "$question [y/N] " answer
  [ "$answer" = y ] || fail 'nothing was deleted'
}

maintain_clean() { rm -rf "$ATHYPER_ROOT/build" "$ATHYPER_ROOT/.cache/stamps" "$ATHYPER_ROOT/coverage" "$ATHYPER_ROOT/products/neon/apps/web/client/dist"; find "$ATHYPER_ROOT" -name '*.tsbuildinfo' -not -path '*/node_modules/*' -delete; }
maintain_clean_deps() { rm -rf "$ATHYPER_ROOT/node_modules"; }
maintain_clean_all() { maintain_clean; maintain_clean_deps; }
maintain_clean_reset() { confirm 'Delete every build result and dependency, then install and build again?' "$@"; maintain_clean_all; ensure_toolchain; build_product; }

# Deletes caches too. Guard: only inside a checkout of this repository, never through a link, never the data folder.
maintain_clean_deep() {
  [ -f "$ATHYPER_ROOT/CMakePresets.json" ] && [ -d "$ATHYPER_ROOT/.git" ] || fail "$ATHYPER_ROOT is not a checkout of Athyper; nothing was deleted"
  [ ! -L "$ATHYPER_ROOT/node_modules" ] || fail 'node_modules is a link; nothing was deleted'
  confirm 'Delete every build result, dependency and cache?' "$@"
  maintain_clean_all
  find "$ATHYPER_ROOT" -xdev -type d -name node_modules -prune -exec rm -rf {} +
  rm -rf "$ATHYPER_ROOT/.cache"
}

maintain_deps_why() { [ $# -gt 0 ] || fail 'usage: ./athyper deps:why PACKAGE'; ensure_node; (cd "$ATHYPER_ROOT" && npm explain "$@"); }
maintain_deps_outdated() { ensure_node; (cd "$ATHYPER_ROOT" && npm outdated --workspaces --include-workspace-root) || true; }

# What the web product needs and nothing else, as a tree that builds on its own (for a container image).
maintain_prune_neon_web() {
  local out=${1:-$ATHYPER_ROOT/build/neon-web}
  rm -rf "$out" && mkdir -p "$out"
  (cd "$ATHYPER_ROOT" && git ls-files -- package.json package-lock.json .npmrc tsconfig.json tooling/tsconfig packages products/neon | xargs -r cp --parents -t "$out")
  echo "$out"
}

maintain_doctor() {
  if [ -x "$(build_folder "$PRODUCT_PRESET")/cmd/athyper/athyper" ]; then run_product doctor "$@"; fi
  printf 'compiler   %s\n' "$(clang++-19 --version 2>/dev/null | head -1 || echo missing)"
  printf 'cmake      %s\n' "$(cmake --version 2>/dev/null | head -1 || echo missing)"
  printf 'node       %s\n' "$(node --version 2>/dev/null || echo missing)"
  printf 'postgres   %s\n' "$(ls -d /usr/lib/postgresql/* 2>/dev/null | tail -1 || echo missing)"
  say 'not built yet: run ./athyper build, then doctor checks the instance too'
}
