using System.Text;
using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>A property's name as a schema has it, also as documents hold it: to compare names costs no new string for each.</summary>
internal sealed class PropertyName(string text)
{
    public string Text { get; } = text;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

    public bool Is(JsonProperty property) => property.NameEquals(Utf8);
}
