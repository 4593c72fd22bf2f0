MATCH (who:Person)<-[:SEATS]-(seat:Membership)-[:SEATS_IN]->(body:Committee)
WHERE seat.role <> 'griffier'
OPTIONAL MATCH (seat)-[:SITS_FOR]->(fractie)
WITH who, body, fractie
WHERE ($of_fractie IS NULL OR toLower(' ' + coalesce(fractie.name, '') + ' ')
    =~ '(?s).*' + replace($of_fractie, ' ', '[^\\p{L}\\p{N}]+') + '.*')
WITH who, collect(DISTINCT fractie.name) AS fractie, collect(DISTINCT body.name) AS committees,
  count(DISTINCT body) AS count
WHERE count > 1
RETURN who.name AS person, fractie, committees, count
ORDER BY count DESC, person, head(fractie)
