MATCH (seat:Membership)-[:ATTESTED_IN]->(d:Document),
  (d)-[named:MENTIONS]->(body)<-[in:SEATS_IN]-(seat)-[:SEATS]->(who:Person)
WHERE (seat.since IS NOT NULL OR seat.until IS NOT NULL) AND seat.role IS NOT NULL
  AND named.iri IN coalesce(in.printed, [body.iri])
  AND ($of_person IS NULL OR toLower(' ' + who.name + ' ')
    =~ '(?s).*' + replace($of_person, ' ', '[^\\p{L}\\p{N}]+') + '.*')
WITH who, seat, d, CASE WHEN body:Committee THEN body.name ELSE named.name END AS body
WHERE ($of_body IS NULL OR toLower(' ' + body + ' ')
    =~ '(?s).*' + replace($of_body, ' ', '[^\\p{L}\\p{N}]+') + '.*')
WITH who, seat.role AS role, body, seat.since AS since, seat.until AS until,
  collect(DISTINCT d.identifier) AS documents
RETURN who.name AS person, role, body, since, until, documents
ORDER BY person, since IS NOT NULL, since, until IS NOT NULL, until, body, role
