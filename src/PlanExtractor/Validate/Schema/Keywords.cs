namespace PlanExtractor.Validate.Schema;

/// <summary>The keywords of JSON Schema 2020-12 that are implemented: those that the plan schema uses and their nearest kin.</summary>
internal static class Keywords
{
    /// <summary>All, by name.</summary>
    public static IReadOnlyDictionary<string, KeywordReader> All { get; } = new Dictionary<string, KeywordReader>(StringComparer.Ordinal)
    {
        ["$schema"] = OtherKeywords.Dialect,
        ["$id"] = OtherKeywords.Description,
        ["$comment"] = OtherKeywords.Description,
        ["title"] = OtherKeywords.Description,
        ["description"] = OtherKeywords.Description,
        ["$defs"] = OtherKeywords.Definitions,
        ["$ref"] = OtherKeywords.Reference,
        ["allOf"] = OtherKeywords.AllOf,
        ["anyOf"] = AnyOfKeyword.Read,
        ["type"] = ValueKeywords.Type,
        ["const"] = ValueKeywords.Const,
        ["enum"] = ValueKeywords.Enum,
        ["minLength"] = StringKeywords.MinLength,
        ["maxLength"] = StringKeywords.MaxLength,
        ["pattern"] = StringKeywords.Pattern,
        ["format"] = StringKeywords.Format,
        ["minimum"] = NumberKeywords.Minimum,
        ["maximum"] = NumberKeywords.Maximum,
        ["exclusiveMinimum"] = NumberKeywords.ExclusiveMinimum,
        ["exclusiveMaximum"] = NumberKeywords.ExclusiveMaximum,
        ["items"] = ArrayKeywords.Items,
        ["minItems"] = ArrayKeywords.MinItems,
        ["maxItems"] = ArrayKeywords.MaxItems,
        ["properties"] = ObjectKeywords.Properties,
        ["required"] = ObjectKeywords.Required,
        ["additionalProperties"] = ObjectKeywords.AdditionalProperties,
    };
}
