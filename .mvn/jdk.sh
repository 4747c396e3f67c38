# Finds a JDK that can build and run Ramure (21 or newer) when the default one is too old.
# Sourced by mvnw. Honours JAVA_HOME when it fits; otherwise takes the newest JDK found in the
# usual places. Maven's own JVM must fit, which is why toolchains cannot do this job.
ramure_min_jdk=21

ramure_jdk_version() {
  # Prints the major version of the JDK in $1, or 0 when there is none.
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  ramure_v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$ramure_v" ] || ramure_v=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  echo "${ramure_v:-0}"
}

ramure_find_jdk() {
  ramure_best=""
  ramure_best_v=0
  ramure_seen=""
  ramure_path_java=$(command -v javac 2>/dev/null || true)
  [ -z "$ramure_path_java" ] || ramure_path_java=$(dirname "$(dirname "$(readlink -f "$ramure_path_java" 2>/dev/null || echo "$ramure_path_java")")")
  for ramure_home in "$ramure_path_java" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.jenv/versions/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$ramure_home" ] && [ -d "$ramure_home" ] || continue
    ramure_v=$(ramure_jdk_version "$ramure_home")
    [ "$ramure_v" -gt 0 ] && ramure_seen="$ramure_seen
  $ramure_home (Java $ramure_v)"
    if [ "$ramure_v" -gt "$ramure_best_v" ]; then
      ramure_best=$ramure_home
      ramure_best_v=$ramure_v
    fi
  done
  if [ "$ramure_best_v" -ge "$ramure_min_jdk" ]; then
    JAVA_HOME=$ramure_best
    export JAVA_HOME
    return 0
  fi
  echo "Ramure needs a JDK $ramure_min_jdk or newer, and none was found." >&2
  echo "Install one (for example the package openjdk-$ramure_min_jdk-jdk, or Temurin 25), or point JAVA_HOME to it." >&2
  [ -z "$ramure_seen" ] || echo "JDKs seen, all too old:$ramure_seen" >&2
  return 1
}

if [ -z "${JAVA_HOME-}" ] || [ "$(ramure_jdk_version "$JAVA_HOME")" -lt "$ramure_min_jdk" ]; then
  ramure_find_jdk || exit 1
fi
