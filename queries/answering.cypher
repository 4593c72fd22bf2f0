// A letter may be printed in several papers; each counts once.
CALL {
  MATCH (d:Document)-[said:MENTIONS]->(l:Letter)
  RETURN d, l, properties(said) AS as
  UNION ALL
  MATCH (l:Letter) WHERE l.document IS NOT NULL
  MATCH (d:Document {document: l.document})
  RETURN d, l, properties(l) AS as
}
WITH d, l, as WHERE 'uitgaand' IN coalesce(as.letterKindList, [as.letterKind]) AND as.date IS NOT NULL
MATCH (l)-[r:ADDRESSED_TO]->(got)<-[to:MENTIONS]-(d)
WHERE d.document IN coalesce(r.documents, [r.document])
  AND to.iri IN coalesce(r.printed, [got.iri])
WITH l, min(to.name) AS addressee, min(as.date) AS sent
WHERE ($of_addressee IS NULL OR toLower(' ' + addressee + ' ')
    =~ '(?s).*' + replace($of_addressee, ' ', '[^\\p{L}\\p{N}]+') + '.*')
WITH l, addressee, sent, COUNT {
    MATCH (reminder:Letter)-[:REMINDS_OF]->(l) RETURN DISTINCT reminder } AS reminded,
  [(answer:Letter)-[r:ANSWERS]->(l) | [paper IN coalesce(r.documents, [r.document]) |
    CASE answer.document WHEN paper THEN answer.date
    ELSE head([(:Document {document: paper})-[m:MENTIONS]->(answer) | m.date]) END]] AS answers
WITH *, reduce(first = null, days IN answers | reduce(least = first, day IN days |
  CASE WHEN least IS NULL OR day < least THEN day ELSE least END)) AS answered_on
WITH addressee, reminded, duration.inDays(sent, answered_on).days AS days
RETURN addressee, count(*) AS letters, count(days) AS answered, min(days) AS shortest,
  round(10 * avg(days)) / 10 AS average, max(days) AS longest, sum(reminded) AS reminders
ORDER BY letters DESC, addressee
