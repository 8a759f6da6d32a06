namespace PlanExtractor.Validate.Schema;

/// <summary>
/// <c>anyOf</c>, mostly "this or null". When no branch holds, but just one is of the value's type, it is the one that was meant, and its
/// errors tell more than "no branch holds".
/// </summary>
internal static class AnyOfKeyword
{
    public static Assertion Read(KeywordSource source)
    {
        var branches = source.NodeList();
        return (instance, findings) =>
        {
            List<Findings>? failures = null;
            foreach (var branch in branches)
            {
                var trial = new Findings();
                branch.Check(instance, trial);
                if (trial.AreNone)
                    return;
                (failures ??= []).Add(trial);
            }

            var ofItsType = (failures ?? []).Where(f => !f.All.Any(e => e.Keyword == "type" && e.Place == instance.Place)).ToList();
            if (ofItsType.Count == 1)
                findings.AddAll(ofItsType[0]);
            else
                findings.Add(instance.Place, "anyOf", $"none of the {branches.Count} alternatives holds");
        };
    }
}
