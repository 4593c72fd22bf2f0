// A paper MENTIONS each actor and work with the name and the address (`iri`) that it prints; one that
// is printed otherwise than its node is called has those addresses in `printed`.
MATCH (c:Citation {mentionKind: 'citation'})-[made:MADE_BY]->(actor:Actor)<-[named:MENTIONS]-(d:Document),
  (c)-[:IN_DOCUMENT]->(d)-[cited:MENTIONS]->(w:Work)<-[:REFERS_TO]-(c),
  (c)-[:STANDS_IN]->(p:Passage), (c)-[:POINTS_AT]->(t)
WHERE p.kind IN ['introduction', 'question', 'answer', 'frame', 'speech', 'motion', 'running-text']
  AND named.iri IN coalesce(made.printed, [actor.iri])
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_kind IS NULL OR $of_kind CONTAINS ',' + c.kind + ',')
  AND ($of_by IS NULL OR named.called CONTAINS $of_by)
  AND (($of_work IS NULL OR toLower(' ' + cited.name + ' ' + cited.key + ' ' + w.iri + ' ')
    =~ '(?s).*' + replace($of_work, ' ', '[^\\p{L}\\p{N}]+') + '.*')
    OR any(other IN coalesce(w.altNames, []) WHERE toLower(' ' + other + ' ')
    =~ '(?s).*' + replace($of_work, ' ', '[^\\p{L}\\p{N}]+') + '.*'))
OPTIONAL MATCH (p)-[counts:COUNTS_WITH]->(group)<-[series:MENTIONS]-(d)
  WHERE series.iri IN coalesce(counts.printed, [group.iri])
OPTIONAL MATCH (p)-[:PART_OF]->(l:Letter)
OPTIONAL MATCH (d)-[printed:MENTIONS]->(l)
OPTIONAL MATCH (c)-[:IN_FOOTNOTE]->(note:Footnote)
WITH *, CASE WHEN printed IS NULL THEN properties(l) ELSE properties(printed) END AS letter
WITH *, CASE WHEN letter.letterKey IS NULL THEN d.date ELSE letter.date END AS date
WHERE ($of_since IS NULL OR toString(date) >= $of_since)
  AND ($of_until IS NULL OR toString(date) <= $of_until)
RETURN d.identifier AS document, letter.letterKey AS letter, date,
  CASE p.kind WHEN 'frame' THEN 'letter' WHEN 'running-text' THEN 'text' ELSE p.kind END AS passage,
  series.name AS series, p.number AS number, named.shownName AS citer, named.shownRole AS role,
  named.shownBody AS body, cited.key AS key, w.iri AS work, t.iri AS target, cited.name AS label,
  c.kind AS kind, c.pinpoint AS pinpoint, c.surfaceForm AS text, c.quote AS quote, c.page AS page,
  note.number AS footnote, c.start AS start, c.end AS `end`, c.confidence AS confidence
ORDER BY document, p.order, c.order
