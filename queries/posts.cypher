MATCH (who:Person)<-[:SEATS]-(i:Incumbency)-[:HOLDS]->(office:Post), (i)<-[named:MENTIONS]-(d:Document)
WHERE ($of_post IS NULL OR toLower(' ' + office.name + ' ')
    =~ '(?s).*' + replace($of_post, ' ', '[^\\p{L}\\p{N}]+') + '.*')
  AND ($of_person IS NULL OR toLower(' ' + who.name + ' ' + named.name + ' ')
    =~ '(?s).*' + replace($of_person, ' ', '[^\\p{L}\\p{N}]+') + '.*')
OPTIONAL MATCH (office)-[:BELONGS_TO]->(home:Ministry)
WITH office, who, home, min(named.attestedOn) AS first, max(named.attestedOn) AS last,
  count(DISTINCT d) AS documents
RETURN office.name AS post, who.name AS person, home.name AS ministry, first, last, documents
ORDER BY post, first IS NOT NULL, first, person
