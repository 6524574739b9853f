#!/usr/bin/env bash
# launch.sh COMMAND [ARGUMENT...] runs one command of target/utfall.jar through Spark's own SparkSubmit, and leaves with
# its exit status. The jobs beside this file are the commands.
#
#   SPARK_HOME             the Spark to run on; without it, the Spark that Maven resolved for pom.xml
#   JAVA_HOME              the JDK, 17 or later; without it, the java on PATH
#   UTFALL_DRIVER_MEMORY   heap of the driver, 2g unless said
#   UTFALL_JAVA_OPTIONS    more options for the driver's Java, such as "-XX:TieredStopAtLevel=4" for a large local run
#   UTFALL_SUBMIT_OPTIONS  more options for spark-submit, such as "--master spark://host:7077"
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
jar=$root/target/utfall.jar
spark_classpath=$root/target/spark.classpath

# refuse PROBLEM WHY SOLUTION
refuse() {
  printf '%s\n' "$@" >&2
  exit 2
}

# A property of pom.xml, which is the one home of Spark's version and of the module options.
property() {
  sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$root/pom.xml"
}

find_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  command -v "$java" >/dev/null || refuse \
    "Java was not found: $java cannot be run." \
    "Spark runs on a Java virtual machine, taken from JAVA_HOME or else from PATH." \
    "Install a JDK of version 17 or later, or point JAVA_HOME at one."
  java_version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p') || true
  local major=${java_version#1.}
  [[ ${major%%[!0-9]*} -ge 17 ]] || refuse \
    "$java is Java ${java_version:-of an unknown version}, and Utfall needs 17 or later." \
    "Spark $(property spark.version) and the code of Utfall are compiled for Java 17." \
    "Install a JDK of version 17 or later, or point JAVA_HOME at one."
}

jar_is_current() {
  [[ -f $jar && -f $spark_classpath ]] &&
    [[ -z $(find "$root/pom.xml" "$root/src/main" -newer "$jar" -print -quit) ]] && spark_jars_are_there
}

# They lie in Maven's repository, which is anyone's to clear.
spark_jars_are_there() (
  IFS=:
  set -f
  ls $(<"$spark_classpath") >/dev/null 2>&1
)

build_jar() {
  command -v mvn >/dev/null || refuse \
    "Maven was not found: mvn is not on PATH." \
    "target/utfall.jar is missing or older than its sources, and Maven builds it." \
    "Install Maven 3.8 or later and run the command again."
  echo "building target/utfall.jar (the first time also downloads Spark, which takes some minutes) ..." >&2
  mkdir -p "$root/target"
  touch "$root/target/build-started"
  (cd "$root" && mvn -q -B package -Dmaven.test.skip=true -Dspotless.check.skip=true) >&2 || {
    echo "Building target/utfall.jar failed, so nothing was run: Maven's messages above say why." >&2
    exit 1
  }
  # not the time of the end: what is edited during the build is to be built the next time
  touch -r "$root/target/build-started" "$jar"
}

check_spark_home() {
  local wanted found
  wanted=$(property spark.version)
  found=$(cd "$SPARK_HOME/jars" 2>/dev/null && ls spark-core_2.13-*.jar 2>/dev/null) || refuse \
    "SPARK_HOME is not a Spark $wanted distribution: $SPARK_HOME/jars has no spark-core_2.13." \
    "Utfall runs on the Spark it is built and tested with, and Delta Lake fits that version only." \
    "Point SPARK_HOME at Spark $wanted for Scala 2.13, or unset it to run on the Spark that Maven resolves."
  [[ $found == "spark-core_2.13-$wanted.jar" ]] || refuse \
    "SPARK_HOME holds ${found//$'\n'/ } and not Spark $wanted: $SPARK_HOME" \
    "Utfall runs on the Spark it is built and tested with, and Delta Lake fits that version only." \
    "Point SPARK_HOME at Spark $wanted for Scala 2.13, or unset it to run on the Spark that Maven resolves."
}

# A small run is about a third shorter when Java reads Spark's classes from an archive of its own, which the first
# evaluation writes as it ends. Java checks that the archive fits and does without where it does not; what it says of
# that is for nobody.
share_classes() {
  local archive=$root/target/spark-$java_version.jsa
  sharing=()
  if [[ $archive -nt $spark_classpath ]]; then
    sharing=("-XX:SharedArchiveFile=$archive" -Xlog:disable)
  elif [[ $1 == evaluate && " $* " != *" --help "* ]]; then
    sharing=("-XX:ArchiveClassesAtExit=$archive" -Xlog:disable)
  fi
}

find_java
[[ -z ${SPARK_HOME:-} ]] || check_spark_home
jar_is_current || build_jar

# Java decodes arguments and file names by the locale: under C or POSIX every Swedish letter would become a question mark.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

memory=${UTFALL_DRIVER_MEMORY:-2g}
read -ra java_options <<<"${UTFALL_JAVA_OPTIONS:-}"
read -ra more_options <<<"${UTFALL_SUBMIT_OPTIONS:-}"
# Should Spark want a directory for a table without a place of its own, it is not the user's.
submit=(--properties-file "$root/conf/spark-defaults.conf" --conf "spark.sql.warehouse.dir=$root/target/warehouse"
  ${more_options[@]+"${more_options[@]}"} --class se.utfall.cli.Utfall "$jar" "$@")
driver=("-Dutfall.home=$root" "-Dlog4j2.configurationFile=$root/conf/log4j2.properties"
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
  ${java_options[@]+"${java_options[@]}"})

if [[ -n ${SPARK_HOME:-} ]]; then
  exec "$SPARK_HOME/bin/spark-submit" --load-spark-defaults --driver-memory "$memory" \
    --driver-java-options "$(printf '"%s" ' "${driver[@]}")" "${submit[@]}"
fi

export SPARK_LOCAL_IP=${SPARK_LOCAL_IP:-127.0.0.1} # nobody else's machine has a part in a local run
read -ra modules <<<"$(property spark.modules)"
share_classes "$@"
# Nobody waits for an answer between pauses, and the collector for that takes a tenth of the processors.
collector=-XX:+UseParallelGC
# Java reads the latter three by itself, and stops where two collectors are named.
[[ "${UTFALL_JAVA_OPTIONS:-} ${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-} ${_JAVA_OPTIONS:-}" != *-XX:+Use*GC* ]] || collector=
# C1 only: a run of seconds ends before the better code of C2 pays for making it. Java gives C1 alone too little room
# for the code of Spark.
exec "$java" "${modules[@]}" ${sharing[@]+"${sharing[@]}"} $collector -XX:TieredStopAtLevel=1 \
  -XX:ReservedCodeCacheSize=240m "-Xmx$memory" "${driver[@]}" \
  -cp "$(<"$spark_classpath")" org.apache.spark.deploy.SparkSubmit "${submit[@]}"
