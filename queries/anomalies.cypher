MATCH (a:Anomaly)-[:PART_OF]->(d:Document)
WHERE ($of_document IS NULL OR toLower(d.identifier) = $of_document)
RETURN d.identifier AS document, a.what AS what, a.printed AS printed, a.used AS used,
  '«' + a.quote + '» (' + a.start + '-' + a.end + ')' AS `where`
ORDER BY document, a.start, what
