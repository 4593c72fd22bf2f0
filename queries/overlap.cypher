MATCH (seat:Membership)-[:SEATS_IN]->(body:Committee), (seat)-[:SEATS]->(who)
WHERE seat.role <> 'griffier' AND (seat.role <> 'plaatsvervangend-lid' OR $of_deputies = 'yes')
WITH body, collect(DISTINCT who) AS sitting
MATCH (:Document)-[named:MENTIONS]->(body)
WITH body, sitting, min(named.name) AS name
WITH collect({iri: body.iri, name: name, sitting: sitting}) AS bodies
UNWIND bodies AS one
UNWIND bodies AS two
WITH one, two
WHERE one.name < two.name OR one.name = two.name AND one.iri < two.iri
WITH one, two, [who IN one.sitting WHERE who IN two.sitting] AS both
WHERE size(both) > 0
UNWIND both AS who
MATCH (d:Document)-[named:MENTIONS]->(who)<-[in:SEATS]-()
WHERE d.document IN coalesce(in.documents, [in.document])
WITH one, two, who, min(named.name) AS name
WITH one.name AS a, two.name AS b, size(one.sitting) AS size_a, size(two.sitting) AS size_b,
  count(who) AS shared, collect(name) AS persons, one.iri AS iri_a, two.iri AS iri_b
RETURN a, b, size_a, size_b, shared,
  round(10000.0 * shared / (size_a + size_b - shared)) / 10000 AS jaccard, persons
ORDER BY shared DESC, jaccard DESC, a, b
