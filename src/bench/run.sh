# For the scripts beside it, to be sourced with $here set to this folder:
#
#   run_java ARGUMENT...    starts java with the jar of this module, which it builds if need be

run_java() {
  jar=$here/target/bench.jar
  root=$here/../..
  if [ ! -f "$jar" ] || [ -n "$(find "$root"/pom.xml "$root"/*/pom.xml "$here"/pom.xml \
    "$root"/*/src/main "$here"/src/main -newer "$jar" 2> /dev/null)" ]; then
    mvn -q -B -f "$root/pom.xml" -Ddev -Dmaven.test.skip -pl src/bench -am package >&2 || exit 1
  fi
  exec java -cp "$jar" "$@"
}
