MATCH (q:Passage {kind: 'question'})-[by:VOICED_BY]->(voice)<-[asker:MENTIONS]-(d:Document),
  (q)-[:IN_DOCUMENT]->(d)
WHERE asker.iri IN coalesce(by.printed, [voice.iri])
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
// The fracties of each who asks, with the names they had and have.
CALL (voice, d) {
  WITH voice, d, [(voice)-[:JOINS]->(one) | one] + [voice] AS those
  UNWIND those AS one
  OPTIONAL MATCH (one)-[sits:SITS_FOR]->(f:Fractie) WHERE d.identifier IN sits.documents
  WITH d, CASE WHEN one:Fractie THEN one ELSE f END AS body
  OPTIONAL MATCH (d)-[printed:MENTIONS]->(body)
  RETURN [name IN collect(DISTINCT printed.name) WHERE name IS NOT NULL] AS fractie,
    collect(DISTINCT body.name) + reduce(all = [], names IN collect(body.altNames) | all + names)
      AS others
}
WITH q, voice, asker, d, CASE WHEN voice:Fractie THEN [asker.name] ELSE fractie END AS fractie,
  others
WHERE $of_fractie IS NULL OR any(name IN [asker.name, voice.name] + fractie + others
  WHERE toLower(' ' + name + ' ')
    =~ '(?s).*' + replace($of_fractie, ' ', '[^\\p{L}\\p{N}]+') + '.*')
OPTIONAL MATCH (c:Citation {mentionKind: 'citation'})-[:STANDS_IN]->(q)
WITH d, CASE WHEN voice:Committee THEN voice.name ELSE asker.name END AS asker, fractie, q,
  count(DISTINCT c) AS cited, EXISTS { (:Passage)-[:ANSWERS]->(q) } AS met
RETURN d.identifier AS document, asker, fractie, count(q) AS questions,
  sum(CASE WHEN met THEN 1 ELSE 0 END) AS answered, sum(cited) AS citations
ORDER BY document, questions DESC, asker
