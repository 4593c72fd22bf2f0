// A list names three members at least: a letter that its chair signs is none. Griffiers serve several
// committees at once, so no list is theirs.
MATCH (body) WHERE body:Committee OR body:Collective
OPTIONAL MATCH (listed:Membership {role: 'lid'})-[:SEATS_IN]->(body:Committee),
  (listed)-[:SEATS]->(one:Person), (listed)-[:ATTESTED_IN]->(paper:Document)
  WHERE toString(listed.attestedOn) <= $of_on
WITH body, paper, listed.attestedOn AS day, count(DISTINCT one) AS listed
WITH body, max(CASE WHEN listed > 2 THEN day END) AS last
MATCH (seat:Membership)-[:ATTESTED_IN]->(d:Document),
  (d)-[named:MENTIONS]->(body)<-[in:SEATS_IN]-(seat)-[as:SEATS]->(who:Person)<-[printed:MENTIONS]-(d)
WHERE seat.role IS NOT NULL AND ($of_on IS NULL OR seat.attestedOn = last)
  AND named.iri IN coalesce(in.printed, [body.iri])
  AND printed.iri IN coalesce(as.printed, [who.iri])
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_committee IS NULL OR toLower(' ' + body.name + ' ' + named.name + ' ')
    =~ '(?s).*' + replace($of_committee, ' ', '[^\\p{L}\\p{N}]+') + '.*')
  AND ($of_person IS NULL OR toLower(' ' + who.name + ' ' + printed.name + ' ')
    =~ '(?s).*' + replace($of_person, ' ', '[^\\p{L}\\p{N}]+') + '.*')
OPTIONAL MATCH (seat)-[for:SITS_FOR]->(fractie)<-[group:MENTIONS]-(d)
  WHERE group.iri IN coalesce(for.printed, [fractie.iri])
WITH seat, d, body.name AS committee, who.name AS person, printed.familyName AS surname,
  group.name AS fractie, [group.name, fractie.name] + coalesce(fractie.altNames, []) AS known
WHERE $of_fractie IS NULL OR any(name IN known WHERE toLower(' ' + name + ' ')
    =~ '(?s).*' + replace($of_fractie, ' ', '[^\\p{L}\\p{N}]+') + '.*')
WITH committee, person, fractie, seat.role AS role, d.identifier AS document,
  seat.attestedOn AS attested_on, surname
RETURN committee, person, fractie, role, document, attested_on
// Lists put Van Hattem under the H.
ORDER BY committee, CASE role WHEN 'voorzitter' THEN 1 WHEN 'ondervoorzitter' THEN 2 WHEN 'lid' THEN 3
    WHEN 'plaatsvervangend-lid' THEN 4 ELSE 5 END,
  reduce(rest = toLower(surname), times IN range(1, 9) |
    CASE WHEN head(split(rest, ' ')) IN ['van', 'von', 'de', 'den', 'der', 'het', '\'t', 'in', 'op', 'te',
      'ten', 'ter', 'la', 'le', 'el'] AND rest CONTAINS ' '
    THEN substring(rest, size(head(split(rest, ' '))) + 1) ELSE rest END),
  person, document
