MATCH (i:Incumbency)-[held:HOLDS]->(office:Post)<-[titled:MENTIONS]-(d:Document)-[named:MENTIONS]->(i)
WHERE d.document IN held.documents
  AND titled.iri IN coalesce(held.printed, [office.iri])
  AND ($of_post IS NULL OR toLower(' ' + titled.name + ' ')
    =~ '(?s).*' + replace($of_post, ' ', '[^\\p{L}\\p{N}]+') + '.*')
  AND ($of_person IS NULL OR toLower(' ' + named.name + ' ')
    =~ '(?s).*' + replace($of_person, ' ', '[^\\p{L}\\p{N}]+') + '.*')
OPTIONAL MATCH (office)-[belongs:BELONGS_TO]->(home)<-[ministry:MENTIONS]-(d)
  WHERE d.document IN belongs.documents
    AND ministry.iri IN coalesce(belongs.printed, [home.iri])
RETURN titled.name AS post, named.name AS person, ministry.name AS ministry,
  min(named.attestedOn) AS first, max(named.attestedOn) AS last, count(DISTINCT d) AS documents
ORDER BY post, first IS NOT NULL, first, person
