MATCH (c:Citation {mentionKind: 'citation'})-[:IN_DOCUMENT]->(d:Document)-[cited:MENTIONS]->(w),
  (d)-[citer:MENTIONS]->(who)<-[made:MADE_BY]-(c)-[:REFERS_TO]->(w),
  (c)-[:STANDS_IN]->(p), (c)-[:POINTS_AT]->(t)
WHERE c.pinpoint STARTS WITH 'art.'
  AND citer.iri IN coalesce(made.printed, [who.iri])
  AND coalesce(p.kind, '') <> 'repeated-question'
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_since IS NULL OR toString(d.date) >= $of_since)
  AND ($of_until IS NULL OR toString(d.date) <= $of_until)
  AND ($of_article IS NULL OR toLower(c.pinpoint) = 'art.' + $of_article
    OR toLower(c.pinpoint) STARTS WITH 'art.' + $of_article + '(')
  AND (($of_work IS NULL OR toLower(' ' + cited.name + ' ' + cited.key + ' ' + w.iri + ' ')
    =~ '(?s).*' + replace($of_work, ' ', '[^\\p{L}\\p{N}]+') + '.*')
    OR any(other IN [w.name] + coalesce(w.altNames, []) WHERE toLower(' ' + other + ' ')
    =~ '(?s).*' + replace($of_work, ' ', '[^\\p{L}\\p{N}]+') + '.*'))
RETURN cited.name AS label, c.pinpoint AS pinpoint,
  CASE WHEN who:Committee THEN who.name ELSE citer.name END AS citer, d.identifier AS document,
  c.quote AS quote, cited.key AS key, t.iri AS target, c.start AS start
ORDER BY label, pinpoint, document, start, target
