-- The floor: reading what chains are made of, and nothing else.
SELECT max(person), max(birth_date), max(admitted), max(discharged), max(home_region), max(hospital_region),
  max(from_transfer), max(to_transfer), max(dead), max(planned), max(diagnosis)
FROM episode;
