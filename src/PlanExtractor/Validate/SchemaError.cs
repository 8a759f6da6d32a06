namespace PlanExtractor.Validate;

/// <summary>Something in a JSON document that is not as it must be.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901) to the place: <c>/kpis/0/name</c>; empty for the whole document.</param>
/// <param name="Keyword">The schema keyword (<c>required</c>) or the rule (<c>unique-id</c>) that it breaks.</param>
/// <param name="Message">What is wrong, in English.</param>
public sealed record SchemaError(string Pointer, string Keyword, string Message)
{
    /// <summary>For people: <c>/kpis/0/name minLength: …</c>.</summary>
    public override string ToString() => $"{(Pointer.Length == 0 ? "(document)" : Pointer)} {Keyword}: {Message}";
}
