MATCH (c:Citation {mentionKind: 'citation'})-[:IN_DOCUMENT]->(d:Document)-[cited:MENTIONS]->(w),
  (c)-[:REFERS_TO]->(w)
WHERE d.date IS NOT NULL AND NOT (c)-[:REPEATS]->()
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
WITH c, d, cited, w, CASE WHEN w:Proposal THEN 'voorstel'
  WHEN w.validFrom > d.date THEN 'nog niet geldig'
  WHEN w.validUntil <= d.date THEN 'niet meer geldig' END AS status
WHERE status IS NOT NULL
RETURN d.identifier AS document, d.date AS date, cited.name AS label, status,
  w.validFrom AS since, w.validUntil AS until, count(DISTINCT c) AS times, cited.key AS key
ORDER BY document, label, key
