MATCH (seat:Membership)-[:ATTESTED_IN]->(d:Document),
  (d)-[body:MENTIONS]->()<-[:SEATS_IN]-(seat)-[:SEATS]->()<-[who:MENTIONS]-(d)
WHERE seat.role IS NOT NULL
  AND ($of_document IS NULL OR toLower(d.identifier) = $of_document)
  AND ($of_committee IS NULL OR toLower(' ' + body.name + ' ')
    =~ '(?s).*' + replace($of_committee, ' ', '[^\\p{L}\\p{N}]+') + '.*')
  AND ($of_person IS NULL OR toLower(' ' + who.name + ' ')
    =~ '(?s).*' + replace($of_person, ' ', '[^\\p{L}\\p{N}]+') + '.*')
OPTIONAL MATCH (seat)-[:SITS_FOR]->()<-[group:MENTIONS]-(d)
WITH seat, d, body, who, group
WHERE ($of_fractie IS NULL OR toLower(' ' + coalesce(group.name, '') + ' ')
    =~ '(?s).*' + replace($of_fractie, ' ', '[^\\p{L}\\p{N}]+') + '.*')
RETURN body.name AS committee, who.name AS person, group.name AS fractie, seat.role AS role,
  d.identifier AS document, seat.attestedOn AS attested_on
// Lists put Van Hattem under the H.
ORDER BY committee, CASE role WHEN 'voorzitter' THEN 1 WHEN 'ondervoorzitter' THEN 2 WHEN 'lid' THEN 3
    WHEN 'plaatsvervangend-lid' THEN 4 ELSE 5 END,
  reduce(rest = toLower(person), times IN range(1, 9) |
    CASE WHEN head(split(rest, ' ')) IN ['van', 'von', 'de', 'den', 'der', 'het', '\'t', 'in', 'op', 'te',
      'ten', 'ter', 'la', 'le', 'el'] AND rest CONTAINS ' '
    THEN substring(rest, size(head(split(rest, ' '))) + 1) ELSE rest END),
  person, document
