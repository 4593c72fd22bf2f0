MATCH (g:KamergraafGraph) WHERE g.document IS NOT NULL AND g.loaded IS NOT NULL
  AND ($of_since IS NULL OR toString(g.loaded) >= $of_since)
OPTIONAL MATCH (d:Document {document: g.document})
RETURN g.document AS document, g.loaded AS loaded, g.software AS software, d.date AS date,
  COUNT { (:Passage)-[:IN_DOCUMENT]->(d) } AS passages,
  COUNT { (:Citation)-[:IN_DOCUMENT]->(d) } AS citations
ORDER BY loaded DESC, document
