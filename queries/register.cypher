MATCH (one:Actor) WHERE 'actors' IN one.sources
WITH one, CASE WHEN one:Person THEN 'persoon' WHEN one:Fractie THEN 'fractie'
  WHEN one:Committee THEN 'commissie' WHEN one:Party THEN 'partij' WHEN one:Ministry THEN 'ministerie'
  WHEN one:Post THEN 'ambt' END AS kind, [one.name] + coalesce(one.altNames, []) AS names
WHERE kind IS NOT NULL AND ($of_kind IS NULL OR $of_kind CONTAINS ',' + kind + ',')
  AND ($of_name IS NULL OR any(name IN names WHERE toLower(' ' + name + ' ')
    =~ '(?s).*' + replace($of_name, ' ', '[^\\p{L}\\p{N}]+') + '.*'))
CALL (one) {
  OPTIONAL MATCH (one)-[:UNIT_OF|IN_CHAMBER]->(house:Chamber)
  RETURN collect(DISTINCT house.name) AS houses
}
RETURN kind, last(split(coalesce(one.longIri, one.iri), '/id/')) AS key, one.name AS name, names,
  coalesce(one.sameAs, [])
    + [page IN coalesce(one.pages, []) WHERE NOT page IN coalesce(one.sameAs, [])] AS identifiers,
  reduce(all = head(houses), house IN tail(houses) | all + ', ' + house) AS chamber,
  // What the package knows of a body is a source as a paper is.
  COUNT { MATCH (d:Document)-[:MENTIONS]->(one) RETURN DISTINCT d }
    + size([source IN one.sources WHERE NOT source IN ['actors', 'curation']]) AS documents
ORDER BY kind, name, key
