-- Sections 1 to 3 of the definition: the rows of the extracts as episodes. What DuckDB makes silver.episode of.
-- Variables: register (a glob of csv files), hospitals and regions (csv files).
CREATE OR REPLACE TABLE episode AS
WITH
read AS (
  SELECT
    RADNR::BIGINT AS "row",
    clean(LopNr) AS person,
    clean(FODDAT) AS birth_text,
    clean(KON) AS sex,
    clean(LK) AS home,
    clean(SJUKHUS) AS hospital,
    clean(MVO) AS speciality,
    clean(INDATUM) AS admitted_text,
    clean(UTDATUM) AS discharged_text,
    clean(INSATT) = '1' AS from_transfer,
    clean(UTSATT) = '1' AS to_transfer,
    clean(UTSATT) = '4' AS dead,
    CASE WHEN clean(PVARD) IN ('1', '2') THEN clean(PVARD) ELSE 'U' END AS planned,
    normal(HDIA) AS diagnosis,
    normal(DIA2) AS secondary_2,
    normal(DIA3) AS secondary_3,
    normal(DIA4) AS secondary_4,
    clean(ATERPNR) = '1' AS reused
  FROM read_csv(getvariable('register'), all_varchar = true, header = true)
),
dated AS (
  SELECT *, calendar_day(admitted_text) AS admitted, calendar_day(discharged_text) AS discharged, calendar_day(birth_text) AS birth_date
  FROM read
),
checked AS (
  SELECT
    *,
    CASE
      WHEN admitted IS NULL THEN 'BAD_INDATUM'
      WHEN discharged_text IS NULL THEN 'MISSING_UTDATUM'
      WHEN discharged IS NULL THEN 'BAD_UTDATUM'
      WHEN discharged < admitted THEN 'NEGATIVE_LOS'
      WHEN birth_date IS NULL THEN 'BAD_FODDAT'
    END AS wrong
  FROM dated
),
-- only the few that are there twice, not a window over all
repeated AS (
  SELECT person, birth_date, sex, hospital, speciality, admitted, discharged, diagnosis, min("row") AS first_row
  FROM checked
  WHERE wrong IS NULL AND person IS NOT NULL
  GROUP BY ALL
  HAVING count(*) > 1
),
judged AS (
  SELECT c.*, CASE WHEN c."row" > r.first_row THEN 'DUPLICATE' ELSE c.wrong END AS dropped
  FROM checked c LEFT JOIN repeated r
    ON c.person = r.person AND c.birth_date = r.birth_date AND c.sex IS NOT DISTINCT FROM r.sex
    AND c.hospital IS NOT DISTINCT FROM r.hospital AND c.speciality IS NOT DISTINCT FROM r.speciality
    AND c.admitted = r.admitted AND c.discharged = r.discharged AND c.diagnosis IS NOT DISTINCT FROM r.diagnosis
    AND c.wrong IS NULL
),
unlinkable AS (
  SELECT
    person,
    CASE WHEN bool_or(reused) THEN 'REUSED_KEY' ELSE 'SEVERAL_PERSONS' END AS reason
  FROM judged
  WHERE dropped IS NULL AND person IS NOT NULL
  GROUP BY person
  HAVING bool_or(reused) OR min(birth_date) <> max(birth_date) OR min(coalesce(sex, '')) <> max(coalesce(sex, ''))
)
SELECT
  j."row",
  j.person,
  j.dropped,
  CASE WHEN j.person IS NULL THEN 'BLANK_KEY' ELSE u.reason END AS unlinkable,
  CASE j.sex WHEN '1' THEN 'men' WHEN '2' THEN 'women' END AS sex,
  j.birth_date,
  j.admitted,
  j.discharged,
  coalesce(r.region_code, 'XX') AS home_region,
  coalesce(h.REGION, 'XX') AS hospital_region,
  coalesce(j.from_transfer, false) AS from_transfer,
  coalesce(j.to_transfer, false) AS to_transfer,
  coalesce(j.dead, false) AS dead,
  j.planned,
  valid(j.diagnosis) AS diagnosis,
  valid(j.secondary_2) AS secondary_2,
  valid(j.secondary_3) AS secondary_3,
  valid(j.secondary_4) AS secondary_4
FROM judged j
LEFT JOIN unlinkable u ON j.person = u.person
LEFT JOIN read_csv(getvariable('hospitals'), all_varchar = true) h ON j.hospital = h.SJUKHUS
LEFT JOIN read_csv(getvariable('regions'), all_varchar = true) r ON left(j.home, 2) = r.region_code;
