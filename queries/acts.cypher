MATCH (c:Citation {mentionKind: 'citation'})-[:IN_DOCUMENT]->(d:Document)-[cited:MENTIONS]->(w),
  (c)-[:REFERS_TO]->(w), (c)-[:STANDS_IN]->(p)
WHERE coalesce(p.kind, '') <> 'repeated-question'
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_since IS NULL OR toString(d.date) >= $of_since)
  AND ($of_until IS NULL OR toString(d.date) <= $of_until)
  AND ($of_kind IS NULL OR $of_kind CONTAINS ',' + c.kind + ',')
OPTIONAL MATCH (c)-[made:MADE_BY]->(who)<-[citer:MENTIONS]-(d)
  WHERE citer.iri IN coalesce(made.printed, [who.iri])
WITH * WHERE $of_by IS NULL OR coalesce(citer.called, '') CONTAINS $of_by
RETURN cited.name AS label, c.kind AS kind, count(DISTINCT c) AS times,
  count(DISTINCT d) AS documents,
  collect(DISTINCT CASE WHEN who:Committee THEN who.name ELSE citer.name END) AS citers,
  cited.key AS key, w.iri AS work
ORDER BY times DESC, label, key
