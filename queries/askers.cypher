MATCH (q:Passage {kind: 'question'})-[by:VOICED_BY]->(voice)<-[asker:MENTIONS]-(d:Document),
  (q)-[:IN_DOCUMENT]->(d)
WHERE asker.iri IN coalesce(by.printed, [voice.iri])
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_fractie IS NULL OR toLower(' '
    + CASE WHEN voice:Committee THEN voice.name + ' ' ELSE '' END + asker.name + ' ')
    =~ '(?s).*' + replace($of_fractie, ' ', '[^\\p{L}\\p{N}]+') + '.*')
OPTIONAL MATCH (c:Citation {mentionKind: 'citation'})-[:STANDS_IN]->(q)
WITH d, CASE WHEN voice:Committee THEN voice.name ELSE asker.name END AS fractie, q,
  count(DISTINCT c) AS cited, EXISTS { (:Passage)-[:ANSWERS]->(q) } AS met
RETURN d.identifier AS document, fractie, count(q) AS questions,
  sum(CASE WHEN met THEN 1 ELSE 0 END) AS answered, sum(cited) AS citations
ORDER BY document, questions DESC, fractie
