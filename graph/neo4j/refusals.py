"""What a Neo4j refuses, in one line that says why and what helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # takes long to import
    import neo4j.exceptions

#: Codes with which the server refuses a constraint or index for what is already there.
BLOCKED = {
    "Neo.DatabaseError.Schema.ConstraintCreationFailed",
    "Neo.ClientError.Schema.ConstraintValidationFailed",
    "Neo.ClientError.Schema.IndexAlreadyExists",
    "Neo.ClientError.Schema.ConstraintAlreadyExists",
    "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists",
    "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
    "Neo.ClientError.Schema.IndexWithNameAlreadyExists",
}

_READ_ONLY = "the database is read-only; push to one that may be written"

# What the server's own codes mean to who pushes; the first that a code ends with.
_MEANING = {
    "Security.Unauthorized": "user {user!r} and this password are not let in; "
    "set KAMERGRAAF_NEO4J_USER and KAMERGRAAF_NEO4J_PASSWORD",
    "Security.AuthenticationRateLimit": "too many wrong passwords; wait some seconds, then set "
    "KAMERGRAAF_NEO4J_USER and KAMERGRAAF_NEO4J_PASSWORD",
    "Security.CredentialsExpired": "the password of {user!r} must be changed first; "
    "do so in Neo4j Browser or with cypher-shell",
    "Security.Forbidden": "user {user!r} may not do this; ask for the right to write and to "
    "make constraints",
    "General.ForbiddenOnReadOnlyDatabase": _READ_ONLY,
    "General.WriteOnReadOnlyAccessDatabase": _READ_ONLY,
    "Database.DatabaseNotFound": "there is no database {database!r}; name another with --database",
    "Statement.AccessMode": "the query changes data; only reading is done here",
    "Statement.ParameterMissing": "the query needs parameters; {message}",
}


def explain(error: Exception, user: str, database: str) -> str:
    """Return the reason of a refusal and what helps, on one line."""
    import neo4j.exceptions

    # Of several servers that were tried, the first tells why.
    while isinstance(error.__cause__, ExceptionGroup):
        error = error.__cause__.exceptions[0]
    message = " ".join(str(getattr(error, "message", None) or error).split())
    code = getattr(error, "code", "") or ""
    for ending, meaning in _MEANING.items():
        if code.endswith(ending):
            return meaning.format(user=user, database=database or "the default", message=message)
    if isinstance(error, neo4j.exceptions.ConstraintError):
        return f"something else writes to this database at the same time; push again ({message})"
    if "SSL" in message or "certificate" in message.lower():
        return (
            "no TLS that can be trusted there; take a scheme with +ssc for a certificate of the "
            f"server's own making, or one without +s where it has no TLS ({message[:160]})"
        )
    if isinstance(error, neo4j.exceptions.ServiceUnavailable | neo4j.exceptions.SessionExpired):
        reason = message.partition(" (reason ")[2].rstrip(")") or message
        return (
            f"no Neo4j answers there ({reason[:160]}); start it, or name another address; "
            "a push that broke off is completed by the next"
        )
    if isinstance(error, neo4j.exceptions.ConfigurationError | ValueError | OSError):
        return f"the connection cannot be made: {message}"
    return f"the server refused: {message[:300]}" + (f" ({code})" if code else "")


def explain_syntax(error: neo4j.exceptions.CypherSyntaxError) -> str:
    """Return the server's words on a wrong query, with the line and the caret that it shows."""
    lines = (error.message or str(error)).splitlines()
    return "\n  ".join(
        [lines[0].rstrip(), *(line.strip('"') for line in lines[1:] if line.strip())]
    )
