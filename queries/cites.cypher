// A paper MENTIONS each actor and work with the name that it has there.
MATCH (c:Citation {mentionKind: 'citation'})-[:MADE_BY]->(actor:Actor)<-[named:MENTIONS]-(d:Document),
  (c)-[:IN_DOCUMENT]->(d)-[cited:MENTIONS]->(w:Work)<-[:REFERS_TO]-(c),
  (c)-[:STANDS_IN]->(p:Passage), (c)-[:POINTS_AT]->(t)
WHERE p.kind IN ['introduction', 'question', 'answer', 'frame', 'speech', 'motion', 'running-text']
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_kind IS NULL OR $of_kind CONTAINS ',' + c.kind + ',')
OPTIONAL MATCH (actor)-[held:HOLDS]->(office:Post)<-[titled:MENTIONS]-(d)
  WHERE d.document IN held.documents
WITH c, d, p, w, t, actor, named, cited, CASE WHEN actor:Post THEN actor ELSE office END AS post,
  CASE WHEN actor:Post THEN named.name ELSE titled.name END AS title
WHERE ($of_by IS NULL OR toLower(' ' + named.name + ' ' + coalesce(title, '') + ' ')
    =~ '(?s).*' + replace($of_by, ' ', '[^\\p{L}\\p{N}]+') + '.*')
  AND (($of_work IS NULL OR toLower(' ' + cited.name + ' ' + cited.key + ' ' + w.iri + ' ')
    =~ '(?s).*' + replace($of_work, ' ', '[^\\p{L}\\p{N}]+') + '.*')
    OR any(other IN coalesce(w.altNames, []) WHERE toLower(' ' + other + ' ')
    =~ '(?s).*' + replace($of_work, ' ', '[^\\p{L}\\p{N}]+') + '.*'))
OPTIONAL MATCH (post)-[belongs:BELONGS_TO]->(:Ministry)<-[domain:MENTIONS]-(d)
  WHERE d.document IN belongs.documents
OPTIONAL MATCH (actor)-[joins:JOINS*0..1]->()-[unit:UNIT_OF]->(:Chamber)<-[house:MENTIONS]-(d)
  WHERE d.document IN unit.documents
WITH DISTINCT c, d, p, w, t, actor, named, cited, title, domain.name AS domain, house.name AS house
OPTIONAL MATCH (p)-[:COUNTS_WITH]->()<-[series:MENTIONS]-(d)
OPTIONAL MATCH (p)-[:PART_OF]->(l:Letter)
OPTIONAL MATCH (d)-[printed:MENTIONS]->(l)
OPTIONAL MATCH (c)-[:IN_FOOTNOTE]->(note:Footnote)
WITH *, size(split(title, ' van ')[0]) AS van, size(split(title, ' voor ')[0]) AS voor,
  CASE WHEN printed IS NULL THEN properties(l) ELSE properties(printed) END AS letter
RETURN d.identifier AS document, letter.letterKey AS letter,
  CASE WHEN letter.letterKey IS NULL THEN d.date ELSE letter.date END AS date,
  CASE p.kind WHEN 'frame' THEN 'letter' WHEN 'running-text' THEN 'text' ELSE p.kind END AS passage,
  series.name AS series, p.number AS number, named.name AS citer,
  CASE WHEN title IS NOT NULL THEN title WHEN actor:Fractie THEN 'fractie'
    WHEN actor:Committee OR actor:Collective THEN 'commissie' WHEN actor:Chamber THEN 'kamer'
    WHEN actor:Ministry THEN 'ministerie' ELSE 'persoon' END AS role,
  coalesce(house, domain, CASE WHEN NOT title CONTAINS ' v' THEN null
    WHEN van < voor THEN substring(title, van + 5) WHEN voor < van THEN substring(title, voor + 6)
    ELSE title END) AS body,
  cited.key AS key, w.iri AS work, t.iri AS target, cited.name AS label, c.kind AS kind,
  c.pinpoint AS pinpoint, c.surfaceForm AS text, c.quote AS quote, c.page AS page,
  note.number AS footnote, c.start AS start, c.end AS `end`, c.confidence AS confidence
ORDER BY document, p.order, c.order
