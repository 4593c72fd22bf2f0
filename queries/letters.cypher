// A letter may be printed in one paper and named in others; the one that prints it knows it best.
CALL {
  MATCH (d:Document)-[said:MENTIONS]->(l:Letter)
  RETURN d, l, properties(said) AS as
  UNION ALL
  MATCH (l:Letter) WHERE l.document IS NOT NULL
  MATCH (d:Document {document: l.document})
  RETURN d, l, properties(l) AS as
}
UNWIND coalesce(as.letterKindList, as.letterKind) AS kind
WITH d, l, as, kind,
  CASE kind WHEN 'genoemd' THEN '1' ELSE '0' END + d.identifier + ' ' + kind AS rank
ORDER BY rank
WITH l, collect({d: d, as: as, kind: kind, rank: rank}) AS readings
UNWIND [one IN readings WHERE one.rank = head(readings).rank] AS one
WITH l, one.d AS d, one.as AS as, one.kind AS kind
WHERE ($of_document IS NULL OR toLower(d.identifier) = $of_document)
WITH *, [(answer:Letter)-[r:ANSWERS]->(l) | [paper IN coalesce(r.documents, [r.document]) |
    CASE answer.document WHEN paper THEN answer.date
    ELSE head([(:Document {document: paper})-[m:MENTIONS]->(answer) | m.date]) END]] AS answers,
  [(reminder:Letter)-[r:REMINDS_OF]->(l) | [paper IN coalesce(r.documents, [r.document]) |
    CASE reminder.document WHEN paper THEN reminder.date
    ELSE head([(:Document {document: paper})-[m:MENTIONS]->(reminder) | m.date]) END]] AS reminded
WITH *, reduce(first = null, days IN answers | reduce(least = first, day IN days |
  CASE WHEN least IS NULL OR day < least THEN day ELSE least END)) AS answered_on
WITH *, reduce(found = [], days IN reminded | found + [day IN days
  WHERE day IS NOT NULL AND (answered_on IS NULL OR day <= answered_on) | toString(day)]) AS times
WITH *, reduce(found = [], day IN times | CASE WHEN day IN found THEN found ELSE found + day END)
  AS reminders
CALL (d, l) {
  OPTIONAL MATCH (l)-[r:SENT_BY]->(who)<-[m:MENTIONS]-(d)
  WHERE d.document IN coalesce(r.documents, [r.document])
    AND m.iri IN coalesce(r.printed, [who.iri])
  WITH DISTINCT CASE WHEN who:Committee THEN who.name ELSE m.name END AS name ORDER BY name
  RETURN collect(name) AS senders
}
CALL (d, l) {
  OPTIONAL MATCH (l)-[r:ADDRESSED_TO]->(who)<-[m:MENTIONS]-(d)
  WHERE d.document IN coalesce(r.documents, [r.document])
    AND m.iri IN coalesce(r.printed, [who.iri])
  WITH DISTINCT CASE WHEN who:Committee THEN who.name ELSE m.name END AS name ORDER BY name
  RETURN collect(name) AS addressees
}
RETURN as.kenmerk AS kenmerk, kind, as.date AS date, as.datePrinted AS date_printed,
  reduce(all = head(senders), one IN tail(senders) | all + '; ' + one) AS sender,
  reduce(all = head(addressees), one IN tail(addressees) | all + '; ' + one) AS addressee,
  as.subject AS subject, d.identifier AS document, answered_on,
  duration.inDays(as.date, answered_on).days AS days, reminders
ORDER BY document, kind = 'genoemd', date IS NOT NULL, date, kenmerk IS NOT NULL, kenmerk, l.iri
