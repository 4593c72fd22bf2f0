MATCH (seat:Membership)-[:ATTESTED_IN]->(d:Document),
  (d)-[named:MENTIONS]->(body:Committee)<-[in:SEATS_IN]-(seat)-[as:SEATS]->(who)
WHERE seat.role <> 'griffier' AND named.iri IN coalesce(in.printed, [body.iri])
OPTIONAL MATCH (seat)-[for:SITS_FOR]->(fractie)<-[group:MENTIONS]-(d)
  WHERE group.iri IN coalesce(for.printed, [fractie.iri])
WITH who, coalesce(head(as.printed), who.iri) AS printed, group.name AS fractie, named.name AS committee,
  named.iri AS body
WHERE ($of_fractie IS NULL OR toLower(' ' + coalesce(fractie, '') + ' ')
    =~ '(?s).*' + replace($of_fractie, ' ', '[^\\p{L}\\p{N}]+') + '.*')
WITH who, printed, collect(DISTINCT fractie) AS fractie, collect(DISTINCT committee) AS committees,
  count(DISTINCT body) AS count
WHERE count > 1
MATCH (d:Document)-[named:MENTIONS]->(who)<-[in:SEATS]-()
WHERE named.iri = printed AND printed IN coalesce(in.printed, [who.iri])
  AND d.document IN coalesce(in.documents, [in.document])
WITH printed, fractie, committees, count, min(named.name) AS person
RETURN person, fractie, committees, count
ORDER BY count DESC, person, head(fractie)
