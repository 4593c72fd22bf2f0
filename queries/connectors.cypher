MATCH (seat:Membership)-[:ATTESTED_IN]->(d:Document),
  (d)-[named:MENTIONS]->(body:Committee)<-[:SEATS_IN]-(seat)-[:SEATS]->(who)
WHERE seat.role <> 'griffier'
OPTIONAL MATCH (seat)-[:SITS_FOR]->()<-[group:MENTIONS]-(d)
WITH d, who, body, named, group
WHERE ($of_fractie IS NULL OR toLower(' ' + coalesce(group.name, '') + ' ')
    =~ '(?s).*' + replace($of_fractie, ' ', '[^\\p{L}\\p{N}]+') + '.*')
WITH who, collect(DISTINCT group.name) AS fractie, collect(DISTINCT named.name) AS committees,
  count(DISTINCT body) AS count
WHERE count > 1
MATCH (d:Document)-[named:MENTIONS]->(who)<-[in:SEATS]-()
WHERE d.document IN coalesce(in.documents, [in.document])
WITH who, fractie, committees, count, min(named.name) AS person
RETURN person, fractie, committees, count
ORDER BY count DESC, person, head(fractie)
