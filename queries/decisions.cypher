// A decision is on two actors as papers print them, which may be one node.
MATCH (one)<-[first:FIRST]-(x:Decision)-[second:SECOND]->(two)
WHERE $of_verdict IS NULL OR x.verdict = $of_verdict
WITH x, one, two, coalesce(head(first.printed), one.iri) AS a, coalesce(head(second.printed), two.iri) AS b
CALL (one, a) {
  OPTIONAL MATCH (:Document)-[named:MENTIONS]->(one) WHERE named.iri = a
  RETURN min(named.name) AS name_a
}
CALL (two, b) {
  OPTIONAL MATCH (:Document)-[named:MENTIONS]->(two) WHERE named.iri = b
  RETURN min(named.name) AS name_b
}
RETURN x.verdict AS verdict, last(split(a, '/id/')) AS a, last(split(b, '/id/')) AS b, name_a, name_b,
  x.why AS why, x.decidedBy AS who, x.generatedAtTime AS when
ORDER BY when, a, b
