// A list names three members at least: a letter that its chair signs is none.
MATCH (body:Committee)
OPTIONAL MATCH (listed:Membership {role: 'lid'})-[:SEATS_IN]->(body),
  (listed)-[:SEATS]->(one:Person), (listed)-[:ATTESTED_IN]->(paper:Document)
  WHERE toString(listed.attestedOn) <= $of_on
WITH body, paper, listed.attestedOn AS day, count(DISTINCT one) AS listed
WITH body, max(CASE WHEN listed > 2 THEN day END) AS last
MATCH (seat:Membership)-[:SEATS_IN]->(body), (seat)-[:SEATS]->(who:Person),
  (seat)-[:ATTESTED_IN]->(d:Document)
WHERE seat.role <> 'griffier' AND (seat.role <> 'plaatsvervangend-lid' OR $of_deputies = 'yes')
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_on IS NULL OR seat.attestedOn = last)
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
