MATCH (c:Citation {mentionKind: 'citation'})-[:IN_DOCUMENT]->(d:Document)-[cited:MENTIONS]->(w),
  (c)-[:REFERS_TO]->(w), (c)-[:STANDS_IN]->(p)
WHERE c.kind IN ['kamerstuk', 'handelingen', 'aanhangsel', 'letter']
  AND coalesce(p.kind, '') <> 'repeated-question'
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_to IS NULL OR toLower(' ' + cited.name + ' ' + cited.key + ' ')
    =~ '(?s).*' + replace($of_to, ' ', '[^\\p{L}\\p{N}]+') + '.*')
OPTIONAL MATCH (c)-[made:MADE_BY]->(who)<-[citer:MENTIONS]-(d)
  WHERE citer.iri IN coalesce(made.printed, [who.iri])
RETURN d.identifier AS document, cited.name AS `to`, c.kind AS kind, count(DISTINCT c) AS times,
  collect(DISTINCT CASE WHEN who:Committee THEN who.name ELSE citer.name END) AS citers,
  cited.key AS key, w.iri AS work
ORDER BY document, times DESC, key, `to`
