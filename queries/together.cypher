MATCH (one:Citation {mentionKind: 'citation'})-[:STANDS_IN]->(p:Passage)-[:IN_DOCUMENT]->(d:Document),
  (two:Citation {mentionKind: 'citation'})-[:STANDS_IN]->(p),
  (one)-[:REFERS_TO]->(w)<-[a:MENTIONS]-(d), (two)-[:REFERS_TO]->(v)<-[b:MENTIONS]-(d)
WHERE one.kind IN ['eu', 'law', 'treaty'] AND two.kind IN ['eu', 'law', 'treaty']
  AND (a.name < b.name OR a.name = b.name AND a.key < b.key)
  AND coalesce(p.kind, '') <> 'repeated-question'
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_work IS NULL OR toLower(' ' + a.name + ' ' + a.key + ' ' + b.name + ' ' + b.key + ' ')
    =~ '(?s).*' + replace($of_work, ' ', '[^\\p{L}\\p{N}]+') + '.*'
    OR any(other IN coalesce(w.altNames, []) + coalesce(v.altNames, [])
      WHERE toLower(' ' + other + ' ')
        =~ '(?s).*' + replace($of_work, ' ', '[^\\p{L}\\p{N}]+') + '.*'))
RETURN a.name AS a, b.name AS b, count(DISTINCT p) AS passages,
  collect(DISTINCT d.identifier) AS documents, a.key AS key_a, b.key AS key_b
ORDER BY passages DESC, a, b, key_a, key_b
