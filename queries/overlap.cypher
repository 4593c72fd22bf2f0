MATCH (seat:Membership)-[:SEATS_IN]->(body:Committee), (seat)-[:SEATS]->(who:Person)
WHERE seat.role <> 'griffier' AND (seat.role <> 'plaatsvervangend-lid' OR $of_deputies = 'yes')
WITH body, collect(DISTINCT who) AS sitting
WITH collect({iri: body.iri, name: body.name, sitting: sitting}) AS bodies
UNWIND bodies AS one
UNWIND bodies AS two
WITH one, two
WHERE (one.name < two.name OR one.name = two.name AND one.iri < two.iri)
  AND ($of_committee IS NULL OR any(name IN [one.name, two.name] WHERE toLower(' ' + name + ' ')
    =~ '(?s).*' + replace($of_committee, ' ', '[^\\p{L}\\p{N}]+') + '.*'))
WITH one, two, [who IN one.sitting WHERE who IN two.sitting | who.name] AS persons
WITH one.name AS a, two.name AS b, size(one.sitting) AS size_a, size(two.sitting) AS size_b,
  size(persons) AS shared, persons
WHERE shared > 0
RETURN a, b, size_a, size_b, shared,
  round(10000.0 * shared / (size_a + size_b - shared)) / 10000 AS jaccard, persons
ORDER BY shared DESC, jaccard DESC, a, b
