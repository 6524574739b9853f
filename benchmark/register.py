"""Times the pipeline and DuckDB on the same made-up register, checks that they answer the same, prints ratios.

Everything lies in target/benchmark/register-ROWS-SEED-YEARS: the register's files, the pipeline's lake of the last
round, its times (spark.csv) and DuckDB's (duckdb.csv). Both have the same memory and two threads, and a round to warm up.
"""
import argparse
import csv
import json
import math
import os
import pathlib
import statistics
import subprocess
import sys
import time

import duckdb

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
TARGET = ROOT / "target" / "benchmark"
THREADS = 2
AGE_FROM = 65
OTHER_AGE_FROM = 75
GOLD = ["gold.readmission", "gold.avoidable_admission", "gold.avoidable_rate", "gold.psychiatric_care"]
TOLERANCE = 1e-9
LAYOUTS = ["chains of episodes by person", "chains of episodes in any order"]
NO_TABLES = ["scan", "whole", "one more year", *LAYOUTS]

# Step, the pipeline's tables, DuckDB's scripts, and the most that the ratio may be.
STEPS = [
    ("scan of the needed columns", ["scan"], ["scan"], None),
    ("indicators from stored chains", GOLD, ["again"], 1.0),
    ("chains and indicators from stored episodes", ["silver.care_chain", *GOLD], ["chains", "indicators"], 2.0),
    ("csv.gz to indicators", None, ["csv"], 2.0),
]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=2_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--years", default="2004-2023", help="twenty: the last is then a twentieth of the rows")
    parser.add_argument("--rounds", type=int, default=5, help="beside the one to warm up")
    parser.add_argument("--memory", type=int, default=4, help="GiB, for either")
    parser.add_argument("--tables-only", action="store_true", help="neither one more year nor another layout")
    parser.add_argument("--skip-spark", action="store_true", help="the lake and its times of an earlier run")
    return parser.parse_args()


def job(asked, *words):
    """Runs a command of the pipeline with the settings of a large run; returns what it prints."""
    environment = dict(
        os.environ,
        UTFALL_DRIVER_MEMORY=f"{asked.memory}g",
        UTFALL_JAVA_OPTIONS="-XX:TieredStopAtLevel=4 -XX:ReservedCodeCacheSize=512m",
        UTFALL_SUBMIT_OPTIONS=os.environ.get("UTFALL_SUBMIT_OPTIONS", f"--master local[{THREADS}]"),
    )
    done = subprocess.run([ROOT / "jobs" / "launch.sh", *map(str, words)], env=environment, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(done.returncode)
    return done.stdout


def generated(asked, folder):
    register = folder / "register"
    if not (register / "leveranser.csv").exists():
        begun = time.perf_counter()
        job(asked, "generate-register", "--rows", asked.rows, "--seed", asked.seed, "--years", asked.years, "--output", register)
        print(f"made up {asked.rows:,} rows in {time.perf_counter() - begun:.0f} s")
    return register


def spark(asked, folder, register):
    """Rounds of {step: (seconds, processor seconds)} without the first."""
    times = folder / "spark.csv"
    if not asked.skip_spark:
        some = ["--tables-only"] if asked.tables_only else []
        times.write_text(job(asked, "benchmark", "register", "--register", register, "--rounds", asked.rounds + 1,
                             "--lake", folder / "lake", *some))
    rounds = {}
    with times.open() as lines:
        for line in csv.DictReader(lines):
            step = float(line["seconds"]), float(line["processor_seconds"])
            rounds.setdefault(int(line["round"]), {})[line["step"]] = step
    rounds.pop(0)
    return list(rounds.values())


def parquet(lake, table):
    """The files of a Delta table's newest version, as a list for DuckDB."""
    folder = lake / table.replace(".", "/")
    files = {}
    for commit in sorted((folder / "_delta_log").glob("*.json")):
        for line in commit.read_text().splitlines():
            action = json.loads(line)
            if "add" in action:
                files[action["add"]["path"]] = True
            if "remove" in action:
                files.pop(action["remove"]["path"], None)
    return "[" + ", ".join(f"'{folder / file}'" for file in files) + "]"


def session(asked, database, register):
    connection = duckdb.connect(str(database))
    first, last = (int(year) for year in asked.years.split("-"))
    connection.execute(f"SET threads = {THREADS}; SET memory_limit = '{asked.memory}GiB'")
    connection.execute(f"SET temp_directory = '{database}.tmp'; SET preserve_insertion_order = false")
    named = {
        "register": f"{register}/par_*.csv.gz",
        "hospitals": f"{register}/hospitals.csv",
        "population": f"{register}/population.csv",
        "regions": f"{ROOT}/conf/regions.csv",
        "conditions": f"{ROOT}/conf/register/avoidable_2026-1.csv",
    }
    for name, value in named.items():
        connection.execute(f"SET VARIABLE {name} = '{value}'")
    connection.execute(f"SET VARIABLE last_day = DATE '{last}-12-31'; SET VARIABLE first_year = {first}")
    connection.execute(f"SET VARIABLE age_from = {AGE_FROM}")
    connection.execute(script("functions"))
    return connection


def script(name):
    return (HERE / f"{name}.sql").read_text()


def timed(round_times, step, connection, *scripts):
    begun = time.perf_counter()
    processor = time.process_time()
    for each in scripts:
        connection.execute(each)
    round_times[step] = time.perf_counter() - begun, time.process_time() - processor


def duck(asked, folder, register, lake):
    """Rounds of {step: (seconds, processor seconds)} without the first; answers stay in the last database."""
    rounds = []
    for _ in range(asked.rounds + 1):
        times = {}
        database = folder / "answers.duckdb"
        database.unlink(missing_ok=True)
        with session(asked, database, register) as connection:
            timed(times, "csv", connection, script("episodes"), script("chains"), script("indicators"))
        stored = folder / "stored.duckdb"
        stored.unlink(missing_ok=True)
        if lake.exists():
            with session(asked, stored, register) as connection:
                connection.execute(f"CREATE VIEW episode AS FROM read_parquet({parquet(lake, 'silver.episode')})")
                timed(times, "scan", connection, script("scan"))
                timed(times, "chains", connection, script("chains"))
                timed(times, "indicators", connection, script("indicators"))
                connection.execute("DROP TABLE care_chain")
                connection.execute(f"CREATE VIEW care_chain AS FROM read_parquet({parquet(lake, 'silver.care_chain')})")
                connection.execute(f"SET VARIABLE age_from = {OTHER_AGE_FROM}")
                timed(times, "again", connection, script("indicators"))
        rounds.append(times)
    return rounds[1:]


def differences(folder, lake):
    """What the two answer differently: counts must be the same, values to a billionth."""
    connection = duckdb.connect(str(folder / "answers.duckdb"))
    found = []
    for table, keys, compared in [
        ("readmission", ["attribution", "region_code", "year"],
         ["index_discharges", "unplanned_30d", "unplanned_30d_next_chain", "unplanned_30d_selected_diagnoses",
          "unknown_30d", "value", "lower", "upper"]),
        ("avoidable_admission", ["region_code", "year", "condition", "age_from"], ["admissions"]),
        ("avoidable_rate", ["indicator", "region_code", "year"], ["admissions", "population", "crude_rate", "value"]),
        ("psychiatric_care", ["region_code", "year", "sex"],
         ["persons", "stays", "care_days", "index_discharges", "unplanned_30d"]),
    ]:
        # the unknown region has no inhabitants, and DuckDB's answer no row for it
        theirs = f"(FROM read_parquet({parquet(lake, 'gold.' + table)}) WHERE status <> 'missing')"
        on = " AND ".join(f"a.{key} = b.{key}" for key in keys)
        same = " AND ".join(
            f"(a.{value} IS NOT DISTINCT FROM b.{value} OR abs(a.{value}::DOUBLE - b.{value}::DOUBLE)"
            f" <= {TOLERANCE} * greatest(1, abs(a.{value}::DOUBLE)))" for value in compared)
        odd = connection.execute(
            f"SELECT coalesce(a.{keys[0]}, b.{keys[0]}) FROM {table} a FULL JOIN {theirs} b ON {on}"
            f" WHERE NOT coalesce({same}, false)").fetchall()
        number = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        print(f"{table}: {number} rows, {len(odd)} different")
        if odd:
            found.append(table)
    return found


def median(rounds, steps):
    """Of the rounds' sums over the steps: seconds, processor seconds."""
    sums = [[sum(times[step][kind] for step in steps) for times in rounds] for kind in (0, 1)]
    return tuple(statistics.median(each) for each in sums)


def report(pipeline, other):
    made = [step for step in pipeline[0] if step not in NO_TABLES]
    print(f"\n{'median of ' + str(len(pipeline)):44} {'pipeline':>10} {'DuckDB ' + duckdb.__version__:>14} {'ratio':>7} {'at most':>8}")
    for name, tables, scripts, most in STEPS:
        ours = median(pipeline, [each for each in tables or made if each in pipeline[0]])
        theirs = median(other, scripts)
        print(f"{name:44} {ours[0]:8.2f} s {theirs[0]:12.2f} s {ours[0] / theirs[0]:7.2f} {most or '':>8}")
    if "whole" in pipeline[0]:
        whole, more = median(pipeline, ["whole"]), median(pipeline, ["one more year"])
        print(f"{'one more year of all (ingest and build)':44} {more[0]:8.2f} s {whole[0]:12.2f} s {more[0] / whole[0]:7.2f} {0.15:>8}")
        lying, loose = (median(pipeline, [layout]) for layout in LAYOUTS)
        print(f"{LAYOUTS[0] + ', and otherwise':44} {lying[0]:8.2f} s {loose[0]:12.2f} s {lying[0] / loose[0]:7.2f}")
    print("\nwhere the pipeline's time goes (seconds, of processors)")
    for step in pipeline[0]:
        seconds, processors = median(pipeline, [step])
        print(f"  {step:42} {seconds:8.2f} {processors:8.2f}")


def growth(asked):
    """How the processor time of the tables grows with the rows, between the sizes that have been timed."""
    sizes = {}
    for times in TARGET.glob(f"register-*-{asked.seed}-{asked.years}/spark.csv"):
        class Earlier:
            skip_spark = True
            rounds = asked.rounds
        rounds = spark(Earlier, times.parent, None)
        made = [step for step in rounds[0] if step not in NO_TABLES]
        sizes[int(times.parent.name.split("-")[1])] = median(rounds, made)[1]
    ordered = sorted(sizes.items())
    for (small, before), (large, after) in zip(ordered, ordered[1:]):
        print(f"from {small:,} to {large:,} rows processor time grows as n^{math.log(after / before) / math.log(large / small):.2f}")


def main():
    asked = arguments()
    folder = TARGET / f"register-{asked.rows}-{asked.seed}-{asked.years}"
    folder.mkdir(parents=True, exist_ok=True)
    register = generated(asked, folder)
    pipeline = spark(asked, folder, register)
    lake = folder / "lake"
    other = duck(asked, folder, register, lake)
    wrong = differences(folder, lake)
    report(pipeline, other)
    growth(asked)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
