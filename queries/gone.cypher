// A list names three members at least: of a letter that only the chair signs nobody is missing.
MATCH (listed:Membership {role: 'lid'})-[:SEATS_IN]->(body:Committee),
  (listed)-[:SEATS]->(one:Person), (listed)-[:ATTESTED_IN]->(paper:Document)
WHERE listed.attestedOn IS NOT NULL AND ($of_committee IS NULL OR toLower(' ' + body.name + ' ')
  =~ '(?s).*' + replace($of_committee, ' ', '[^\\p{L}\\p{N}]+') + '.*')
WITH body, paper.identifier AS document, listed.attestedOn AS day, count(DISTINCT one) AS members
WHERE members > 2
WITH body, day, min(document) AS document
WITH body, collect({day: day, document: document}) AS lists
MATCH (seat:Membership)-[:SEATS_IN]->(body), (seat)-[:SEATS]->(who:Person)
WHERE seat.role <> 'griffier' AND seat.attestedOn IS NOT NULL
  AND ($of_person IS NULL OR toLower(' ' + who.name + ' ')
    =~ '(?s).*' + replace($of_person, ' ', '[^\\p{L}\\p{N}]+') + '.*')
WITH body, lists, who, max(seat.attestedOn) AS last_on
UNWIND lists AS later
WITH body, who, last_on, later WHERE later.day > last_on
WITH body, who, last_on, min(later.day) AS missing_on, collect(later) AS laters
WITH body, who, last_on, missing_on,
  head([one IN laters WHERE one.day = missing_on | one.document]) AS missing_in
MATCH (seat:Membership)-[:SEATS_IN]->(body), (seat)-[:SEATS]->(who),
  (seat)-[:ATTESTED_IN]->(d:Document)
WHERE seat.attestedOn = last_on AND seat.role <> 'griffier'
OPTIONAL MATCH (seat)-[for:SITS_FOR]->(group)<-[printed:MENTIONS]-(d)
  WHERE printed.iri IN coalesce(for.printed, [group.iri])
RETURN body.name AS committee, who.name AS person, min(printed.name) AS fractie,
  min(seat.role) AS role, last_on, min(d.identifier) AS document, missing_on, missing_in
ORDER BY committee, missing_on, person
