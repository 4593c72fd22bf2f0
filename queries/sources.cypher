MATCH (c:Citation)-[:IN_DOCUMENT]->(d:Document)-[cited:MENTIONS]->(w), (c)-[:REFERS_TO]->(w)
WHERE ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND (($of_work IS NULL OR toLower(' ' + cited.name + ' ' + cited.key + ' ' + w.iri + ' ')
    =~ '(?s).*' + replace($of_work, ' ', '[^\\p{L}\\p{N}]+') + '.*')
    OR any(other IN coalesce(w.altNames, []) WHERE toLower(' ' + other + ' ')
    =~ '(?s).*' + replace($of_work, ' ', '[^\\p{L}\\p{N}]+') + '.*'))
MATCH (g:KamergraafGraph {document: d.document})
RETURN d.identifier AS document, cited.name AS label, c.start AS start, c.end AS `end`,
  c.surfaceForm AS words, c.quote AS quote, d.source AS source, d.sha256 AS sha256,
  g.loaded AS loaded, g.software AS software, g.iri AS graph
ORDER BY document, c.order
