-- Sections 5 and 6 of the definition, and psychiatric care, from the chains.
-- Variables: last_day (the last one covered), first_year, age_from, conditions and population (csv files).
CREATE OR REPLACE TABLE readmission AS
WITH
discharge AS (
  SELECT
    year("end") AS year,
    home_region,
    hospital_region,
    coalesce(next_unplanned - "end" <= 30, false) AS unplanned,
    coalesce(next_start - "end" <= 30 AND next_planned = '2', false) AS next_chain,
    coalesce(next_selected - "end" <= 30, false) AS selected,
    coalesce(next_unknown - "end" <= 30, false) AS unknown
  FROM care_chain
  WHERE linkable AND NOT dead AND age >= getvariable('age_from')
    AND "end" BETWEEN make_date(getvariable('first_year'), 1, 1) AND getvariable('last_day')::DATE - 30
),
-- the table is read once: the two attributions are sums of this one
counted AS (
  SELECT
    year, home_region, hospital_region,
    count(*) AS index_discharges,
    count(*) FILTER (unplanned) AS unplanned_30d,
    count(*) FILTER (next_chain) AS unplanned_30d_next_chain,
    count(*) FILTER (selected) AS unplanned_30d_selected_diagnoses,
    count(*) FILTER (unknown AND NOT unplanned) AS unknown_30d
  FROM discharge GROUP BY ALL
),
attributed AS (
  SELECT 'home' AS attribution, home_region AS region_code, * EXCLUDE (home_region, hospital_region) FROM counted
  UNION ALL BY NAME
  SELECT 'hospital' AS attribution, hospital_region AS region_code, * EXCLUDE (home_region, hospital_region) FROM counted
),
summed AS (
  SELECT
    attribution,
    CASE WHEN grouping(region_code) = 1 THEN '00' ELSE region_code END AS region_code,
    year,
    sum(index_discharges)::BIGINT AS index_discharges,
    sum(unplanned_30d)::BIGINT AS unplanned_30d,
    sum(unplanned_30d_next_chain)::BIGINT AS unplanned_30d_next_chain,
    sum(unplanned_30d_selected_diagnoses)::BIGINT AS unplanned_30d_selected_diagnoses,
    sum(unknown_30d)::BIGINT AS unknown_30d
  FROM attributed
  GROUP BY GROUPING SETS ((attribution, region_code, year), (attribution, year))
)
SELECT *, 100.0 * unplanned_30d / index_discharges AS value, wilson.lower AS lower, wilson.upper AS upper
FROM (SELECT *, wilson(unplanned_30d, index_discharges) AS wilson FROM summed);

CREATE OR REPLACE TABLE avoidable_admission AS
WITH
avoidable AS (
  SELECT diagnosis, arg_min(condition, position) AS condition, arg_min_null(secondary, position) AS secondary
  FROM (SELECT DISTINCT diagnosis FROM care_chain) JOIN condition ON starts_with(diagnosis, prefix)
  GROUP BY diagnosis
)
SELECT
  CASE WHEN grouping(region) = 1 THEN '00' ELSE region END AS region_code, year, condition, age_from,
  count(*) AS admissions
FROM (
  SELECT
    admission_home_region AS region, year("end") AS year, condition, least(age // 5 * 5, 90)::INTEGER AS age_from
  FROM care_chain c JOIN avoidable a ON c.diagnosis = a.diagnosis
  WHERE age >= 20 AND "end" BETWEEN make_date(getvariable('first_year'), 1, 1) AND getvariable('last_day')
    AND fits(a.secondary, secondary_2, secondary_3, secondary_4)
)
GROUP BY GROUPING SETS ((region, year, condition, age_from), (year, condition, age_from));

-- The limits (Dobson) are not here: they cost nothing, and DuckDB has no quantiles of the gamma distribution.
CREATE OR REPLACE TABLE avoidable_rate AS
WITH
living AS (
  SELECT REGION AS region, AR::INTEGER AS year, regexp_extract(ALDERSGRUPP, '\d+')::INTEGER AS age_from,
    BEFOLKNING::BIGINT AS people
  FROM read_csv(getvariable('population'), all_varchar = true)
  WHERE age_from >= 20
),
population AS (
  SELECT CASE WHEN grouping(region) = 1 THEN '00' ELSE region END AS region_code, year, age_from,
    sum(people)::BIGINT AS population
  FROM living GROUP BY GROUPING SETS ((region, year, age_from), (year, age_from))
),
indicator AS (
  SELECT 'register_undvikbar_slutenvard' AS indicator, condition FROM (SELECT DISTINCT condition FROM condition)
  UNION ALL
  SELECT 'register_undvikbar_kronisk', unnest(['HJARTSVIKT', 'DIABETES', 'ASTMA', 'KOL'])
  UNION ALL
  SELECT 'register_undvikbar_kronisk_utan_diabetes', unnest(['HJARTSVIKT', 'ASTMA', 'KOL'])
),
-- the nation has those of unknown home too
admitted AS (
  SELECT indicator, region_code, year, age_from, sum(admissions) AS admissions
  FROM avoidable_admission JOIN indicator USING (condition) GROUP BY ALL
),
banded AS (
  SELECT i.indicator, p.region_code, p.year, p.age_from, p.population, coalesce(a.admissions, 0) AS admissions
  FROM population p CROSS JOIN (SELECT DISTINCT indicator FROM indicator) i
  LEFT JOIN admitted a USING (indicator, region_code, year, age_from)
)
SELECT
  indicator, region_code, year,
  sum(admissions)::BIGINT AS admissions,
  sum(population)::BIGINT AS population,
  CASE WHEN sum(admissions) >= 10 THEN 100000 * sum(admissions) / sum(population) END AS crude_rate,
  CASE WHEN sum(admissions) >= 10 THEN 100000 * sum(admissions / population * weight) / sum(weight) END AS value
FROM banded JOIN standard USING (age_from)
GROUP BY ALL;

CREATE OR REPLACE TABLE psychiatric_care AS
WITH stay AS (
  SELECT
    home_region AS region, year("end") AS year, sex, CASE WHEN linkable THEN person END AS person,
    greatest("end" - start, 1) AS days,
    linkable AND NOT dead AND "end" <= getvariable('last_day')::DATE - 30 AS followed,
    coalesce(next_psychiatric - "end" <= 30, false) AS returns
  FROM care_chain
  WHERE diagnosis[1] = 'F'
    AND "end" BETWEEN make_date(getvariable('first_year'), 1, 1) AND getvariable('last_day')
)
SELECT
  CASE WHEN grouping(region) = 1 THEN '00' ELSE region END AS region_code,
  year,
  CASE WHEN grouping(sex) = 1 THEN 'total' ELSE sex END AS sex,
  count(DISTINCT person) AS persons,
  count(*) AS stays,
  sum(days)::BIGINT AS care_days,
  count(*) FILTER (followed) AS index_discharges,
  count(*) FILTER (followed AND returns) AS unplanned_30d
FROM stay
GROUP BY GROUPING SETS ((region, year, sex), (year, sex), (region, year), (year))
HAVING grouping(sex) = 1 OR sex IS NOT NULL;
