# Cleaning, dependency questions and the doctor. What deletes installed, committed or user data asks, or wants --yes.

# confirm QUESTION [--yes]: goes on after a yes; without a terminal and without --yes nothing happens and the exit code is 1.
confirm() {
  local question=$1 answer; shift
  case " $* " in *' --yes '*) return 0 ;; esac
  [ -t 0 ] || fail "$question Say --yes to go on without a terminal."
  read -r -p "$question [y/N] " answer
  [ "$answer" = y ] || fail 'nothing was deleted'
}

# guard_checkout PATH…: stops unless this is a checkout of Athyper and none of the paths is a link to somewhere else.
guard_checkout() {
  [ -f "$ATHYPER_ROOT/CMakePresets.json" ] && [ -e "$ATHYPER_ROOT/.git" ] ||
    fail "$ATHYPER_ROOT is not a checkout of Athyper; nothing was deleted"
  local path
  for path in "$@"; do
    [ ! -L "$ATHYPER_ROOT/$path" ] || fail "$path is a link; nothing was deleted"
  done
}

delete_results() {
  (cd "$ATHYPER_ROOT" && rm -rf build .cache/stamps coverage "$WEB_CLIENT/dist")
  find "$ATHYPER_ROOT" -xdev -name node_modules -prune -o -name '*.tsbuildinfo' -type f -exec rm -f {} +
}
delete_dependencies() {
  find "$ATHYPER_ROOT" -xdev -type d -name node_modules -prune -exec rm -rf {} +
  rm -rf "$ATHYPER_ROOT/.cache/stamps"
}

maintain_clean() {
  guard_checkout build coverage
  delete_results
  say 'build results are gone'
}
maintain_clean_deps() {
  guard_checkout node_modules
  delete_dependencies
  say 'npm packages are gone; the next verb that needs them installs them again'
}

full_clean_question='Delete every build result, every npm package and package-lock.json?'
full_clean() {
  delete_results
  delete_dependencies
  rm -f "$ATHYPER_ROOT/package-lock.json"
}
maintain_clean_all() {
  guard_checkout build coverage node_modules
  confirm "$full_clean_question" "$@"
  full_clean
  say 'build results, npm packages and package-lock.json are gone (git restore package-lock.json brings the pinned versions back)'
}
maintain_clean_reset() {
  guard_checkout build coverage node_modules
  confirm "$full_clean_question Then install and build again." "$@"
  full_clean
  ensure_toolchain && build_product
}

# Caches and pinned tools too. The data folder (.athyper) holds user data and is never touched.
maintain_clean_deep() {
  guard_checkout build coverage node_modules .cache
  confirm "$full_clean_question The caches go too." "$@"
  full_clean
  rm -rf "$ATHYPER_ROOT/.cache"
  say 'build results, npm packages, package-lock.json and caches are gone; the data folder was left alone'
}

maintain_deps_why() {
  [ $# -gt 0 ] || { say 'usage: ./athyper deps:why PACKAGE'; return 64; }
  ensure_node && (cd "$ATHYPER_ROOT" && npm explain "$@")
}

# npm answers 1 both for "something is outdated" and for a failure; only the second leaves an error line.
maintain_deps_outdated() {
  ensure_node
  local errors status=0
  errors=$(mktemp)
  (cd "$ATHYPER_ROOT" && npm outdated --workspaces --include-workspace-root "$@" 2>"$errors") || status=$?
  cat "$errors" >&2
  if ! grep -q 'npm error' "$errors"; then
    [ "$status" -ne 0 ] || say 'every npm package is the newest'
    status=0
  fi
  rm -f "$errors"
  return "$status"
}

# What the web product needs and nothing else, as a tree that installs and builds on its own (for a container image).
maintain_prune_neon_web() {
  local out=${1:-$ATHYPER_ROOT/build/neon-web}
  if [ $# -gt 0 ] && [ -n "$(ls -A "$out" 2>/dev/null)" ]; then fail "$out is not empty; nothing was written"; fi
  ensure_node
  [ $# -gt 0 ] || rm -rf "$out"
  node "$ATHYPER_ROOT/tooling/devtools/prune.mjs" --root "$ATHYPER_ROOT" --workspace @neon/web-client --out "$out"
}

# doctor_line NAME COMMAND…: the first line of what the command prints, or "missing".
doctor_line() {
  local name=$1 answer; shift
  if answer=$("$@" 2>/dev/null) && [ -n "$answer" ]; then printf '%-12s %s\n' "$name" "${answer%%$'\n'*}"; return 0; fi
  printf '%-12s missing\n' "$name"
  return 1
}
newest_postgres() { find /usr/lib/postgresql -mindepth 1 -maxdepth 1 2>/dev/null | sort -V | tail -1; }

# The Node that builds: the pinned one where the machine's is too old.
node_in_use() {
  local pinned=$NODE_HOME/node_modules/.bin/node
  if [ "$(node_major node || true)" -ge 22 ] 2>/dev/null || [ ! -x "$pinned" ]; then node --version; else "$pinned" --version; fi
}

# The tools of the machine, then (once it is built) what the product says about its instance.
maintain_doctor() {
  local missing=0
  doctor_line node node_in_use || missing=1
  doctor_line npm npm --version || missing=1
  doctor_line compiler clang++-19 --version || missing=1
  doctor_line cmake cmake --version || missing=1
  doctor_line ninja ninja --version || missing=1
  doctor_line ccache ccache --version || missing=1
  doctor_line postgres newest_postgres || missing=1
  doctor_line git git --version || missing=1
  [ "$missing" -eq 0 ] || say 'something is missing: ./athyper build installs it'
  if [ -x "$(build_folder "$PRODUCT_PRESET")/cmd/athyper/athyper" ]; then (run_product doctor "$@") || return 1
  else say 'not built yet: run ./athyper build, then doctor checks the instance too'; fi
  return "$missing"
}
