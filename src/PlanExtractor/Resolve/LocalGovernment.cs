namespace PlanExtractor.Resolve;

/// <summary>Kinds of local government.</summary>
internal enum LocalGovernmentKind
{
    /// <summary>都道府県.</summary>
    Prefecture,

    /// <summary>市.</summary>
    City,

    /// <summary>特別区.</summary>
    SpecialWard,

    /// <summary>町.</summary>
    Town,

    /// <summary>村.</summary>
    Village,
}

/// <summary>An entry of the register of local governments (全国地方公共団体コード).</summary>
/// <param name="Code">Six digits, the last one the check digit.</param>
/// <param name="Prefecture">Full name of its prefecture; its own for a prefecture.</param>
/// <param name="Name">Full name, with 市, 町, 村, 区, 県.</param>
/// <param name="Kana">Reading in hiragana.</param>
/// <param name="Kind">What it is.</param>
internal sealed record LocalGovernment(string Code, string Prefecture, string Name, string Kana, LocalGovernmentKind Kind)
{
    /// <summary>The two digits of its prefecture (JIS X 0401).</summary>
    public string PrefectureCode => Code[..2];

    /// <summary>
    /// Whether a code's sixth digit is right: 11 less the sum of digits × 6, 5, 4, 3, 2 modulo 11, of which the last digit counts.
    /// </summary>
    public static bool IsValidCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length != 6 || code.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
            return false;
        var sum = 0;
        for (var i = 0; i < 5; i++)
            sum += (code[i] - '0') * (6 - i);
        return (11 - (sum % 11)) % 10 == code[5] - '0';
    }
}
