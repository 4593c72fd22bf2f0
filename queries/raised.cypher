MATCH (c:Citation {mentionKind: 'citation'})-[:IN_DOCUMENT]->(d:Document)-[cited:MENTIONS]->(w),
  (c)-[:REFERS_TO]->(w), (c)-[:STANDS_IN]->(p), (c)-[made:MADE_BY]->(actor)
WHERE c.kind IN ['eu', 'law', 'treaty']
  AND coalesce(p.kind, '') <> 'repeated-question'
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND NOT EXISTS {
    MATCH (w)<-[:REFERS_TO]-(other:Citation {mentionKind: 'citation'})-[:MADE_BY]->(:Incumbency)
    WHERE other.document = d.document }
// A member who asks sits for a fractie, and so does each of several who ask together.
CALL (actor, made, d) {
  WITH actor, made, d, [(actor)-[:JOINS]->(one) | one] + [actor] AS those
  UNWIND those AS one
  OPTIONAL MATCH (one)-[sits:SITS_FOR]->(f:Fractie) WHERE d.identifier IN sits.documents
  WITH d, made, actor, CASE WHEN one:Fractie THEN one ELSE f END AS body
  MATCH (d)-[group:MENTIONS]->(body)
  WHERE body <> actor OR group.iri IN coalesce(made.printed, [body.iri])
  RETURN DISTINCT group.name AS fractie, [group.name, body.name] + coalesce(body.altNames, []) AS known
}
WITH * WHERE $of_fractie IS NULL OR any(name IN known WHERE toLower(' ' + name + ' ')
    =~ '(?s).*' + replace($of_fractie, ' ', '[^\\p{L}\\p{N}]+') + '.*')
RETURN d.identifier AS document, fractie, cited.name AS label, c.kind AS kind,
  count(DISTINCT c) AS times, cited.key AS key, w.iri AS work
ORDER BY document, fractie, times DESC, label, key
