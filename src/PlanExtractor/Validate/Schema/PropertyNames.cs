using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>Names that a schema lists, each once. Documents mostly have their properties in the same order.</summary>
internal sealed class PropertyNames(IEnumerable<string> names)
{
    private readonly PropertyName[] _names = [.. names.Distinct().Select(name => new PropertyName(name))];

    /// <summary>How many there are.</summary>
    public int Count => _names.Length;

    /// <summary>A name by its place.</summary>
    public PropertyName this[int at] => _names[at];

    /// <summary>Whether the property is listed.</summary>
    /// <param name="property">The property.</param>
    /// <param name="at">Place of the property before it, -1 at first; becomes that of this one where it is listed.</param>
    public bool Next(JsonProperty property, ref int at)
    {
        for (var i = 1; i <= _names.Length; i++)
        {
            var place = (at + i) % _names.Length;
            if (!_names[place].Is(property))
                continue;
            at = place;
            return true;
        }

        return false;
    }
}
