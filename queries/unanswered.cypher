MATCH (q:Passage {kind: 'question'})-[by:VOICED_BY]->(voice)<-[asker:MENTIONS]-(d:Document),
  (q)-[:IN_DOCUMENT]->(d)
WHERE NOT (:Passage)-[:ANSWERS]->(q)
  AND asker.iri IN coalesce(by.printed, [voice.iri])
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_fractie IS NULL OR toLower(' '
    + CASE WHEN voice:Committee THEN voice.name + ' ' ELSE '' END + asker.name + ' ')
    =~ '(?s).*' + replace($of_fractie, ' ', '[^\\p{L}\\p{N}]+') + '.*')
OPTIONAL MATCH (q)-[:PART_OF]->(l:Letter)
OPTIONAL MATCH (d)-[printed:MENTIONS]->(l)
RETURN d.identifier AS document,
  CASE WHEN voice:Committee THEN voice.name ELSE asker.name END AS fractie, q.number AS number,
  coalesce(printed.date, CASE WHEN printed IS NULL THEN l.date END, d.date) AS date,
  q.text AS question
ORDER BY document, q.order
