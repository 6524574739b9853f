-- Section 4 of the definition: the care chains of the episodes, and when the next ones begin.
-- Variables: conditions (a csv file).
CREATE OR REPLACE TABLE condition AS
SELECT row_number() OVER () AS position, GRUPP AS condition, PREFIX AS prefix,
  string_split(KRAVER_BIDIAGNOS_PREFIX, '|') AS secondary
FROM read_csv(getvariable('conditions'), all_varchar = true);

CREATE OR REPLACE TABLE care_chain AS
WITH
valid_episode AS (SELECT * FROM episode WHERE dropped IS NULL),
-- the few codes there are, not every row
avoidable AS (
  SELECT diagnosis, arg_min(condition, position) AS condition, arg_min_null(secondary, position) AS secondary
  FROM (SELECT DISTINCT diagnosis FROM valid_episode) JOIN condition ON starts_with(diagnosis, prefix)
  GROUP BY diagnosis
),
before AS (
  SELECT
    *,
    max({'discharged': discharged, 'admitted': admitted, 'row': "row", 'to_transfer': to_transfer}) OVER (
      PARTITION BY person ORDER BY admitted, discharged, "row"
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS open
  FROM valid_episode
  WHERE unlinkable IS NULL
),
begun AS (
  SELECT
    *,
    open IS NULL
      OR admitted - open.discharged > 1
      OR (admitted - open.discharged = 1 AND NOT (from_transfer OR open.to_transfer)) AS begins
  FROM before
),
numbered AS (
  SELECT
    *,
    count(*) FILTER (begins) OVER (
      PARTITION BY person ORDER BY admitted, discharged, "row" ROWS UNBOUNDED PRECEDING) AS number
  FROM begun
),
folded AS (
  SELECT
    person,
    min(admitted) AS start,
    max(discharged) AS "end",
    count(*) AS episodes,
    min({
      'admitted': admitted, 'discharged': discharged, 'row': "row", 'planned': planned, 'diagnosis': diagnosis,
      'secondary_2': secondary_2, 'secondary_3': secondary_3, 'secondary_4': secondary_4, 'home': home_region}) AS first,
    max({
      'discharged': discharged, 'admitted': admitted, 'row': "row", 'home': home_region, 'hospital': hospital_region,
      'sex': sex, 'birth_date': birth_date}) AS last,
    bool_or(dead) AS dead
  FROM numbered
  GROUP BY person, number
),
linked AS (
  SELECT
    person, true AS linkable, start, "end", episodes, first.planned, first.diagnosis, first.secondary_2,
    first.secondary_3, first.secondary_4, first.home AS admission_home_region, last.home AS home_region,
    last.hospital AS hospital_region, dead, last.sex, age(last.birth_date, "end") AS age
  FROM folded
),
selected AS (
  SELECT
    l.*,
    l.diagnosis[:3] IN ('J12', 'J13', 'J14', 'J15', 'J16', 'J17', 'J18')
      OR a.diagnosis IS NOT NULL AND fits(a.secondary, secondary_2, secondary_3, secondary_4) AS selected
  FROM linked l LEFT JOIN avoidable a ON l.diagnosis = a.diagnosis
),
followed AS (
  SELECT
    * EXCLUDE selected,
    lead(start) OVER following AS next_start,
    lead(planned) OVER following AS next_planned,
    min(start) FILTER (planned = '2') OVER later AS next_unplanned,
    min(start) FILTER (planned = '2' AND selected) OVER later AS next_selected,
    min(start) FILTER (planned = '2' AND diagnosis[1] = 'F') OVER later AS next_psychiatric,
    min(start) FILTER (planned = 'U') OVER later AS next_unknown
  FROM selected
  WINDOW
    following AS (PARTITION BY person ORDER BY start),
    later AS (PARTITION BY person ORDER BY start ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)
)
SELECT * FROM followed
UNION ALL BY NAME
SELECT
  person, false AS linkable, admitted AS start, discharged AS "end", 1 AS episodes, planned, diagnosis, secondary_2,
  secondary_3, secondary_4, home_region AS admission_home_region, home_region, hospital_region, dead, sex,
  age(birth_date, discharged) AS age
FROM valid_episode
WHERE unlinkable IS NOT NULL;
