MATCH (q:Passage {kind: 'question'})-[by:VOICED_BY]->(voice)<-[asker:MENTIONS]-(d:Document),
  (q)-[:IN_DOCUMENT]->(d)
WHERE NOT (:Passage)-[:ANSWERS]->(q)
  AND asker.iri IN coalesce(by.printed, [voice.iri])
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_fractie IS NULL OR toLower(' ' + asker.name + ' ')
    =~ '(?s).*' + replace($of_fractie, ' ', '[^\\p{L}\\p{N}]+') + '.*')
OPTIONAL MATCH (q)-[:PART_OF]->(l:Letter)
OPTIONAL MATCH (d)-[printed:MENTIONS]->(l)
RETURN d.identifier AS document, asker.name AS fractie, q.number AS number,
  coalesce(printed.date, CASE WHEN printed IS NULL THEN l.date END, d.date) AS date,
  q.text AS question
ORDER BY document, q.order
