MATCH (one)<-[:FIRST]-(doubt:Doubt)-[:SECOND]->(two)
WHERE ($of_name IS NULL OR toLower(' ' + doubt.evidenceFirst + ' ' + doubt.evidenceSecond + ' ' + one.name
    + ' ' + two.name + ' ')
    =~ '(?s).*' + replace($of_name, ' ', '[^\\p{L}\\p{N}]+') + '.*')
RETURN last(split(coalesce(one.longIri, one.iri), '/id/')) AS a,
  last(split(coalesce(two.longIri, two.iri), '/id/')) AS b, one.name AS name_a, two.name AS name_b,
  doubt.why AS why, doubt.evidenceFirst AS evidence_a, doubt.evidenceSecond AS evidence_b
ORDER BY a, b
