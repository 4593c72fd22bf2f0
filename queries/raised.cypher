MATCH (c:Citation {mentionKind: 'citation'})-[:IN_DOCUMENT]->(d:Document)-[cited:MENTIONS]->(w),
  (d)-[group:MENTIONS]->(f:Fractie)<-[made:MADE_BY]-(c)-[:REFERS_TO]->(w), (c)-[:STANDS_IN]->(p)
WHERE c.kind IN ['eu', 'law', 'treaty']
  AND group.iri IN coalesce(made.printed, [f.iri])
  AND coalesce(p.kind, '') <> 'repeated-question'
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_fractie IS NULL OR toLower(' ' + group.name + ' ')
    =~ '(?s).*' + replace($of_fractie, ' ', '[^\\p{L}\\p{N}]+') + '.*')
  AND NOT EXISTS {
    MATCH (w)<-[:REFERS_TO]-(other:Citation {mentionKind: 'citation'})-[:MADE_BY]->(:Incumbency)
    WHERE other.document = d.document }
RETURN d.identifier AS document, group.name AS fractie, cited.name AS label, c.kind AS kind,
  count(DISTINCT c) AS times, cited.key AS key, w.iri AS work
ORDER BY document, fractie, times DESC, label, key
