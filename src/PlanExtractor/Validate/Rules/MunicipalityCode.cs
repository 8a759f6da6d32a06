namespace PlanExtractor.Validate.Rules;

/// <summary>全国地方公共団体コード: its check digit is right, and its first two digits are the prefecture's.</summary>
internal static class MunicipalityCode
{
    private static readonly int[] Weights = [6, 5, 4, 3, 2];

    public static IEnumerable<SchemaError> Check(JsonPlace document)
    {
        var municipality = document["municipality"];
        if (municipality["code"].Text is not { } code)
            yield break;

        if (CheckDigit(code) is var expected && code[5] - '0' != expected)
            yield return municipality["code"].Breaks("check-digit", $"the last digit of {code} should be {expected}");
        if (municipality["prefectureCode"].Text != code[..2])
            yield return municipality["prefectureCode"].Breaks("prefecture-of-code", $"expected \"{code[..2]}\", as the code begins");
    }

    // 433489 (美里町): 4×6 + 3×5 + 3×4 + 4×3 + 8×2 = 79; 79 mod 11 = 2; 11 − 2 = 9. Of 10 and 11 the last digit counts.
    private static int CheckDigit(string code) => (11 - Weights.Select((weight, i) => weight * (code[i] - '0')).Sum() % 11) % 10;
}
