namespace PlanExtractor.Validate.Rules;

/// <summary>A rule: what in a document that holds against the schema breaks it.</summary>
internal delegate IEnumerable<SchemaError> PlanRule(JsonPlace document);
