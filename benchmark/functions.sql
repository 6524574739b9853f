-- Text as the definition reads it; a blank one is null.
CREATE OR REPLACE MACRO clean(text) AS nullif(trim(text, ' ' || chr(9) || chr(160) || chr(8239) || chr(8199)), '');
CREATE OR REPLACE MACRO calendar_day(text) AS CASE WHEN length(text) = 8 THEN try_strptime(text, '%Y%m%d')::DATE END;
CREATE OR REPLACE MACRO normal(code) AS
  upper(CASE WHEN regexp_matches(code, '[\.\s\x{00A0}]') THEN regexp_replace(code, '[\.\s\x{00A0}]', '', 'g') ELSE code END);
CREATE OR REPLACE MACRO valid(code) AS CASE WHEN regexp_full_match(code, '[A-Z][0-9]{2}[0-9A-Z]{0,3}') THEN code END;
CREATE OR REPLACE MACRO age(birth, moment) AS
  year(moment) - year(birth) - (month(moment) * 100 + dayofmonth(moment) < month(birth) * 100 + dayofmonth(birth))::INTEGER;
-- Whether a condition that demands a secondary diagnosis has one; the list is null where it demands none.
CREATE OR REPLACE MACRO fits(prefixes, second, third, fourth) AS
  prefixes IS NULL OR coalesce(list_has_any(prefixes, [second[:3], third[:3], fourth[:3]]), false);
-- Wilson's limits at 95 %, in percent.
CREATE OR REPLACE MACRO wilson(x, n) AS {
  'lower': 100 * (2 * x + 3.8414588206941254 - 1.959963984540054 * sqrt(3.8414588206941254 + 4 * x * (1 - x / n)))
    / (2 * (n + 3.8414588206941254)),
  'upper': 100 * (2 * x + 3.8414588206941254 + 1.959963984540054 * sqrt(3.8414588206941254 + 4 * x * (1 - x / n)))
    / (2 * (n + 3.8414588206941254))
};
-- The European Standard Population 2013 from 20 years.
CREATE OR REPLACE TABLE standard AS
SELECT unnest(range(20, 91, 5)) AS age_from,
  unnest([6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000]) AS weight;
