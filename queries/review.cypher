MATCH (c:Citation {mentionKind: 'citation'})-[:IN_DOCUMENT]->(d:Document)-[cited:MENTIONS]->(w),
  (c)-[:REFERS_TO]->(w)
WHERE ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND CASE WHEN $of_below IS NULL THEN c.confidence < 1 OR c.candidates IS NOT NULL
    ELSE c.confidence < toFloat($of_below) END
RETURN d.identifier AS document, c.surfaceForm AS words, cited.name AS label,
  c.confidence AS certainty, c.resolvedBy AS resolved_by, c.candidates AS readings,
  c.quote AS quote, cited.key AS key, c.start AS start
ORDER BY certainty, document, c.order
