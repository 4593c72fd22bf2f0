// A list names three members at least: a letter that its chair signs is none.
MATCH (body:Committee)
OPTIONAL MATCH (listed:Membership {role: 'lid'})-[:SEATS_IN]->(body),
  (listed)-[:SEATS]->(one:Person), (listed)-[:ATTESTED_IN]->(paper:Document)
  WHERE toString(listed.attestedOn) <= $of_on
WITH body, paper, listed.attestedOn AS day, count(DISTINCT one) AS listed
WITH body, max(CASE WHEN listed > 2 THEN day END) AS last
MATCH (who:Person)<-[:SEATS]-(seat:Membership)-[:SEATS_IN]->(body)
WHERE seat.role <> 'griffier' AND ($of_on IS NULL OR seat.attestedOn = last)
OPTIONAL MATCH (seat)-[:SITS_FOR]->(fractie)
WITH who, body, fractie
WHERE ($of_fractie IS NULL OR toLower(' ' + coalesce(fractie.name, '') + ' ')
    =~ '(?s).*' + replace($of_fractie, ' ', '[^\\p{L}\\p{N}]+') + '.*')
WITH who, collect(DISTINCT fractie.name) AS fractie, collect(DISTINCT body.name) AS committees,
  count(DISTINCT body) AS count
WHERE count > 1
RETURN who.name AS person, fractie, committees, count
ORDER BY count DESC, person, head(fractie)
